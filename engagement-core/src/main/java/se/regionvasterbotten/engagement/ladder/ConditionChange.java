package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.words.Words;

/**
 * One thing that a condition asks for, or no longer asks for.
 *
 * @param type whether it is a kind, a demand or an alternative, and whether it comes or goes
 * @param condition what comes or goes; one kind stands as {@link Condition.OneOf}
 */
public record ConditionChange(Type type, Condition condition) {
    /**
     * The change in words.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return a clause without a full stop
     */
    public String text(Locale locale) {
        return Words.of("conditionChange." + type, locale, condition.text(locale));
    }

    /** What changes from one condition to another; nothing when they are equal but for the order of their parts. */
    static List<ConditionChange> between(Condition before, Condition after) {
        boolean alternatives = Stream.of(before, after)
                .noneMatch(whole -> whole instanceof Condition.AllOf || whole instanceof Condition.AnyEvidence);
        List<Condition> gone = parts(before, alternatives);
        List<Condition> come = parts(after, alternatives);
        List<Condition> kept = new ArrayList<>(gone);
        kept.retainAll(come);
        gone.removeAll(kept);
        come.removeAll(kept);
        List<ConditionChange> changes = new ArrayList<>(kinds(gone, come));
        gone.forEach(part ->
                changes.add(new ConditionChange(alternatives ? Type.ALTERNATIVE_REMOVED : Type.DEMAND_REMOVED, part)));
        come.forEach(part ->
                changes.add(new ConditionChange(alternatives ? Type.ALTERNATIVE_ADDED : Type.DEMAND_ADDED, part)));
        return changes;
    }

    /** What a condition is composed of; any evidence demands nothing. */
    private static List<Condition> parts(Condition condition, boolean alternatives) {
        if (alternatives && condition instanceof Condition.AnyOf any) {
            return new ArrayList<>(any.conditions());
        }
        if (!alternatives && condition instanceof Condition.AllOf all) {
            return new ArrayList<>(all.conditions());
        }
        boolean nothing = !alternatives && condition instanceof Condition.AnyEvidence;
        return new ArrayList<>(nothing ? List.of() : List.of(condition));
    }

    /** One list of kinds in place of another is told kind by kind, and taken out of what is gone and what has come. */
    private static List<ConditionChange> kinds(List<Condition> gone, List<Condition> come) {
        List<Condition.OneOf> before = lists(gone);
        List<Condition.OneOf> after = lists(come);
        if (before.size() != 1 || after.size() != 1) {
            return List.of();
        }
        gone.remove(before.get(0));
        come.remove(after.get(0));
        List<ConditionChange> changes = new ArrayList<>();
        without(before.get(0), after.get(0))
                .forEach(kind -> changes.add(new ConditionChange(Type.KIND_REMOVED, Condition.oneOf(kind))));
        without(after.get(0), before.get(0))
                .forEach(kind -> changes.add(new ConditionChange(Type.KIND_ADDED, Condition.oneOf(kind))));
        return changes;
    }

    private static List<Condition.OneOf> lists(List<Condition> parts) {
        return parts.stream()
                .filter(Condition.OneOf.class::isInstance)
                .map(Condition.OneOf.class::cast)
                .toList();
    }

    private static Set<Kind> without(Condition.OneOf list, Condition.OneOf other) {
        Set<Kind> rest = EnumSet.copyOf(list.kinds());
        rest.removeAll(other.kinds());
        return rest;
    }

    /** What comes or goes. */
    public enum Type {
        /** A kind counts no longer. */
        KIND_REMOVED,
        /** A kind counts too. */
        KIND_ADDED,
        /** Something is no longer demanded. */
        DEMAND_REMOVED,
        /** Something is demanded too. */
        DEMAND_ADDED,
        /** Something is no longer enough. */
        ALTERNATIVE_REMOVED,
        /** Something is enough too. */
        ALTERNATIVE_ADDED
    }
}
