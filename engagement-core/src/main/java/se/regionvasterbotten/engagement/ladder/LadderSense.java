package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what makes no sense in a ladder version although each rule has its form. */
final class LadderSense {
    private final List<LadderFault> faults = new ArrayList<>();

    private LadderSense() {}

    /** Every fault of a version; none when it is sound. A rule without its form is empty and fills its rung. */
    static List<LadderFault> faults(int number, int supportMonths, List<Told> rules) {
        LadderSense sense = new LadderSense();
        sense.numbers(number, supportMonths);
        sense.names(rules);
        sense.rungs(rules);
        sense.conditions(rules);
        return sense.faults;
    }

    /** Every fault of a version whose rules have their form. */
    static List<LadderFault> faultsOf(int number, int supportMonths, List<Rule> rules) {
        return faults(
                number,
                supportMonths,
                IntStream.range(0, rules.size())
                        .mapToObj(index -> Told.of(index, rules.get(index)))
                        .toList());
    }

    private void numbers(int number, int supportMonths) {
        if (number < 1) {
            faults.add(LadderFault.at("number", FaultType.NUMBER_OUT_OF_RANGE, number));
        }
        if (supportMonths < 1 || supportMonths > LadderVersion.MOST_MONTHS) {
            faults.add(LadderFault.at(
                    "supportMonths",
                    FaultType.MONTHS_OUT_OF_RANGE,
                    supportMonths,
                    Integer.toString(LadderVersion.MOST_MONTHS)));
        }
    }

    private void names(List<Told> rules) {
        Set<String> known = new HashSet<>();
        for (Told rule : rules) {
            if (!known.add(rule.id)) {
                faults.add(LadderFault.at(rule.place + ".id", FaultType.RULE_NAME_REPEATED, rule.id));
            }
        }
    }

    private void rungs(List<Told> rules) {
        for (Rung rung : Rung.values()) {
            if (rules.stream().noneMatch(rule -> rule.rung == rung.number())) {
                faults.add(LadderFault.at("rules", FaultType.RUNG_WITHOUT_RULES, rung.number()));
            }
        }
    }

    /** From the last rule to the first, so that of two rules that ask for the same on one rung the first is kept. */
    private void conditions(List<Told> rules) {
        List<Told> kept = new ArrayList<>();
        List<LadderFault> found = new ArrayList<>();
        for (Told told : rules) {
            if (told.rule.isPresent()) {
                List<LadderFault> senseless =
                        ConditionSense.faults(told.rule.get().condition(), told.place + ".condition");
                found.addAll(senseless);
                if (senseless.isEmpty()) {
                    kept.add(told);
                }
            }
        }
        List<LadderFault> idle = new ArrayList<>();
        for (int index = kept.size() - 1; index >= 0; index--) {
            Told told = kept.remove(index);
            List<Told> covering = kept.stream()
                    .filter(other -> other.rung >= told.rung)
                    .filter(other -> !other.meaning().and(told.meaning()).never())
                    .toList();
            Meaning covered = covering.stream().map(Told::meaning).reduce(Meaning.NOTHING, Meaning::or);
            if (told.meaning().implies(covered)) {
                String names = covering.stream().map(Told::id).collect(Collectors.joining(", "));
                idle.add(0, LadderFault.at(told.place, FaultType.RULE_WITHOUT_EFFECT, told.id, names));
            } else {
                kept.add(index, told);
            }
        }
        faults.addAll(found);
        faults.addAll(idle);
    }

    /**
     * A rule as it was told.
     *
     * @param place where
     * @param id its name
     * @param rung the number of its rung
     * @param rule the rule, empty when its form is faulty
     */
    record Told(String place, String id, int rung, Optional<Rule> rule) {
        static Told of(int index, Rule rule) {
            return new Told("rules[" + index + "]", rule.id(), rule.rung().number(), Optional.of(rule));
        }

        Meaning meaning() {
            return rule.map(known -> Meaning.of(known.condition())).orElse(Meaning.NOTHING);
        }
    }
}
