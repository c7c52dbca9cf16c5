package se.regionvasterbotten.engagement.bulk;

import java.util.List;
import java.util.Set;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * All that any condition can ask of a piece of evidence, apart from its days. There are few of them, so a ladder version is compiled by reading its
 * conditions once for each.
 *
 * @param kind what it is
 * @param hasDocument whether it has a document; a membership has none
 * @param linked whether the actor contributed on the same theme at a meeting place on an earlier day
 * @param together whether a contribution has the other of a pair, or a membership another sector beside it
 * @param statesSolution whether a membership's initiative states a solution
 */
record Circumstances(Kind kind, boolean hasDocument, boolean linked, boolean together, boolean statesSolution)
        implements Condition.Reader<Extent> {
    @Override
    public Extent anyEvidence() {
        return Extent.WHOLE;
    }

    @Override
    public Extent oneOf(Set<Kind> kinds) {
        return whole(kinds.contains(kind));
    }

    @Override
    public Extent pairOf(Kind ofKind) {
        return together && kind == ofKind ? Extent.TOGETHER : Extent.NONE;
    }

    @Override
    public Extent anotherSector() {
        return together && kind.membership() ? Extent.TOGETHER : Extent.NONE;
    }

    @Override
    public Extent statedSolution() {
        return whole(kind.membership() && statesSolution);
    }

    @Override
    public Extent documented() {
        return whole(hasDocument);
    }

    @Override
    public Extent earlierAtMeetingPlace() {
        return whole(linked);
    }

    @Override
    public Extent allOf(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.read(this))
                .reduce(Extent.WHOLE, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    @Override
    public Extent anyOf(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.read(this))
                .reduce(Extent.NONE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static Extent whole(boolean met) {
        return met ? Extent.WHOLE : Extent.NONE;
    }
}
