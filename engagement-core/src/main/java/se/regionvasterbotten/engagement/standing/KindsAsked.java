package se.regionvasterbotten.engagement.standing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Reads a condition as the kinds of evidence that can meet it; evidence of any other kind lacks the kind itself, whatever else it has. */
final class KindsAsked implements Condition.Reader<Set<Kind>> {
    @Override
    public Set<Kind> anyEvidence() {
        return EnumSet.allOf(Kind.class);
    }

    @Override
    public Set<Kind> oneOf(Set<Kind> kinds) {
        return EnumSet.copyOf(kinds);
    }

    @Override
    public Set<Kind> pairOf(Kind kind) {
        return EnumSet.of(kind);
    }

    @Override
    public Set<Kind> anotherSector() {
        return anyEvidence();
    }

    @Override
    public Set<Kind> statedSolution() {
        return anyEvidence();
    }

    @Override
    public Set<Kind> documented() {
        return anyEvidence();
    }

    @Override
    public Set<Kind> earlierAtMeetingPlace() {
        return anyEvidence();
    }

    @Override
    public Set<Kind> allOf(List<Condition> conditions) {
        Set<Kind> shared = anyEvidence();
        conditions.forEach(condition -> shared.retainAll(condition.read(this)));
        return shared;
    }

    @Override
    public Set<Kind> anyOf(List<Condition> conditions) {
        Set<Kind> every = EnumSet.noneOf(Kind.class);
        conditions.forEach(condition -> every.addAll(condition.read(this)));
        return every;
    }
}
