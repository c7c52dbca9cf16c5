package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The published rules with a number: immutable, so that a figure can be re-derived years later.
 *
 * @param number the running number, from 1
 * @param supportMonths how many months evidence supports, from its day or from the end of its period
 * @param rules at least one for each rung, in the order they are told
 */
public record LadderVersion(int number, int supportMonths, List<Rule> rules) {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException naming every fault at once
     */
    public LadderVersion {
        rules = List.copyOf(rules);
        List<String> faults = faults(number, supportMonths, rules);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ladder version " + number + " is inconsistent: " + String.join("; ", faults));
        }
    }

    /** The rules of one rung, in the order they are told. */
    public List<Rule> rulesOf(Rung rung) {
        return rules.stream().filter(rule -> rule.rung() == rung).toList();
    }

    private static List<String> faults(int number, int supportMonths, List<Rule> rules) {
        List<String> faults = new ArrayList<>();
        if (number < 1) {
            faults.add("the number is " + number + ", use 1 or more");
        }
        if (supportMonths < 1) {
            faults.add("evidence supports for " + supportMonths + " months, use 1 or more");
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                faults.add("two rules are called " + rule.id() + ", rename one");
            }
        }
        for (Rung rung : Rung.values()) {
            if (rules.stream().noneMatch(rule -> rule.rung() == rung)) {
                faults.add("no rule leads to " + rung + ", add one");
            }
        }
        return faults;
    }
}
