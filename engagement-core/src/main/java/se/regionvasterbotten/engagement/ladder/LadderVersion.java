package se.regionvasterbotten.engagement.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The published rules with a number: immutable, so that a figure can be re-derived years later.
 *
 * @param number the running number, from 1
 * @param supportMonths how many months evidence supports, from its day or from the end of its period; 1 to {@value #MOST_MONTHS}
 * @param rules at least one for each rung, in the order they are told
 */
public record LadderVersion(int number, int supportMonths, List<Rule> rules) {
    /** The longest support in months: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /**
     * Copies the rules.
     *
     * @throws InvalidLadder naming every fault at once
     */
    public LadderVersion {
        rules = List.copyOf(rules);
        List<LadderFault> faults = LadderSense.faultsOf(number, supportMonths, rules);
        if (!faults.isEmpty()) {
            throw new InvalidLadder(faults);
        }
    }

    /**
     * Begins a version from nothing.
     *
     * @param number the running number
     * @return a builder without rules, with 24 months of support
     */
    public static LadderBuilder numbered(int number) {
        return new LadderBuilder(number, 24, List.of());
    }

    /** {@return a builder of the next version, with this one's months and rules until told otherwise} */
    public LadderBuilder next() {
        return new LadderBuilder(number + 1, supportMonths, rules);
    }

    /**
     * The rules of one rung.
     *
     * @param rung the rung that they give
     * @return its rules in the order they are told, at least one
     */
    public List<Rule> rulesOf(Rung rung) {
        return rules.stream().filter(rule -> rule.rung() == rung).toList();
    }

    /**
     * What evidence of a kind can testify to at most: the highest rung that it supports when all that a rule asks for beside it is there.
     *
     * @param kind any kind
     * @return the rung; empty when no rule is ever met by the kind
     */
    public Optional<Rung> most(Kind kind) {
        return rules.stream()
                .filter(rule ->
                        !Meaning.of(rule.condition()).and(Meaning.of(kind)).never())
                .map(Rule::rung)
                .max(Comparator.naturalOrder());
    }
}
