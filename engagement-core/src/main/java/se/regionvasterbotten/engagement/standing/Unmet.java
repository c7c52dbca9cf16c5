package se.regionvasterbotten.engagement.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Reads a condition as the single conditions in it that are not met.
 *
 * @param met whether a single condition is met
 */
record Unmet(Predicate<Condition> met) implements Condition.Reader<List<Condition>> {
    @Override
    public List<Condition> anyEvidence() {
        return unlessMet(new Condition.AnyEvidence());
    }

    @Override
    public List<Condition> oneOf(Set<Kind> kinds) {
        return unlessMet(new Condition.OneOf(kinds));
    }

    @Override
    public List<Condition> pairOf(Kind kind) {
        return unlessMet(new Condition.PairOf(kind));
    }

    @Override
    public List<Condition> anotherSector() {
        return unlessMet(new Condition.AnotherSector());
    }

    @Override
    public List<Condition> statedSolution() {
        return unlessMet(new Condition.StatedSolution());
    }

    @Override
    public List<Condition> documented() {
        return unlessMet(new Condition.Documented());
    }

    @Override
    public List<Condition> earlierAtMeetingPlace() {
        return unlessMet(new Condition.EarlierAtMeetingPlace());
    }

    @Override
    public List<Condition> allOf(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.read(this).stream())
                .toList();
    }

    /** The alternative that lacks the least. */
    @Override
    public List<Condition> anyOf(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.read(this))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<Condition> unlessMet(Condition condition) {
        return met.test(condition) ? List.of() : List.of(condition);
    }
}
