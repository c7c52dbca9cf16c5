package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two ladder versions compared as rules: everything that differs but their numbers, which none of the rules depend on.
 *
 * @param before the version compared from
 * @param after the version compared to
 * @param changes what differs: first the months, then each rule that the version before has, in its order, then the new ones; none when they are equal
 */
public record LadderComparison(LadderVersion before, LadderVersion after, List<LadderChange> changes) {
    /** Copies the changes. */
    public LadderComparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions.
     *
     * @param before the version compared from
     * @param after the version compared to
     * @return what differs; rules are the same when they have the same name, or else when they ask for the same on the same rung
     */
    public static LadderComparison of(LadderVersion before, LadderVersion after) {
        List<LadderChange> changes = new ArrayList<>();
        if (before.supportMonths() != after.supportMonths()) {
            changes.add(new LadderChange.Months(before.supportMonths(), after.supportMonths()));
        }
        Map<Rule, Rule> pairs = pairs(before.rules(), after.rules());
        for (Rule rule : before.rules()) {
            Optional.ofNullable(pairs.get(rule))
                    .ifPresentOrElse(
                            now -> changes.addAll(between(rule, now)),
                            () -> changes.add(new LadderChange.Removed(rule)));
        }
        after.rules().stream()
                .filter(rule -> !pairs.containsValue(rule))
                .map(LadderChange.Added::new)
                .forEach(changes::add);
        List<Rule> order = after.rules().stream().filter(pairs::containsValue).toList();
        if (!List.copyOf(pairs.values()).equals(order)) {
            changes.add(new LadderChange.Reordered());
        }
        return new LadderComparison(before, after, changes);
    }

    /** {@return whether anyone can stand elsewhere under one version than under the other; words, names and order move nobody} */
    public boolean canMove() {
        return changes.stream().anyMatch(LadderChange::canMove);
    }

    /** The rules that are in both versions, in the order of the version before. */
    private static Map<Rule, Rule> pairs(List<Rule> before, List<Rule> after) {
        List<Rule> free = new ArrayList<>(after);
        Map<Rule, Rule> named = new LinkedHashMap<>();
        before.forEach(rule -> free.stream()
                .filter(other -> other.id().equals(rule.id()))
                .findFirst()
                .ifPresent(other -> named.put(rule, other)));
        free.removeAll(named.values());
        Map<Rule, Rule> pairs = new LinkedHashMap<>();
        for (Rule rule : before) {
            Optional<Rule> other = Optional.ofNullable(named.get(rule))
                    .or(() -> free.stream().filter(now -> renamed(rule, now)).findFirst());
            other.ifPresent(now -> {
                pairs.put(rule, now);
                free.remove(now);
            });
        }
        return pairs;
    }

    private static boolean renamed(Rule before, Rule after) {
        return before.rung() == after.rung() && Meaning.of(before.condition()).equals(Meaning.of(after.condition()));
    }

    private static List<LadderChange> between(Rule before, Rule after) {
        List<LadderChange> changes = new ArrayList<>();
        if (before.rung() != after.rung()) {
            changes.add(new LadderChange.Moved(before, after));
        }
        if (!before.condition().equals(after.condition())) {
            changes.add(LadderChange.Asks.of(before, after));
        }
        if (!before.id().equals(after.id())) {
            changes.add(new LadderChange.Renamed(before, after));
        }
        if (!before.words().equals(after.words()) || !before.source().equals(after.source())) {
            changes.add(new LadderChange.Told(before, after));
        }
        return changes;
    }
}
