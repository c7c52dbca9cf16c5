package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Optional;
import se.regionvasterbotten.engagement.words.Text;

/**
 * A rule as someone tells it, not yet held against anything.
 *
 * @param id its name, to be unique within the version
 * @param rung the number of the rung it supports
 * @param condition what it asks of evidence
 * @param swedish its words in Swedish
 * @param english its words in English
 * @param source the sentence it comes from
 */
public record RuleDraft(String id, int rung, ConditionDraft condition, String swedish, String english, String source) {
    /**
     * Tells a rule again.
     *
     * @param rule a rule that holds together
     * @return the rule as a draft
     */
    public static RuleDraft of(Rule rule) {
        return new RuleDraft(
                rule.id(),
                rule.rung().number(),
                ConditionDraft.of(rule.condition()),
                rule.words().swedish(),
                rule.words().english(),
                rule.source());
    }

    /** The rule; empty when it has faults in its form, which are added to the others. */
    Optional<Rule> rule(String place, List<LadderFault> faults) {
        int before = faults.size();
        if (!Rule.WELL_NAMED.test(id)) {
            faults.add(LadderFault.at(place + ".id", FaultType.RULE_NAME_MALFORMED, id));
        }
        if (rung < 1 || rung > Rung.values().length) {
            faults.add(LadderFault.at(place + ".rung", FaultType.RUNG_UNKNOWN, rung));
        }
        Optional<Condition> known = condition.condition(place + ".condition", faults);
        words(swedish, place + ".words.sv", faults);
        words(english, place + ".words.en", faults);
        words(source, place + ".source", faults);
        return faults.size() > before
                ? Optional.empty()
                : known.map(asked -> new Rule(id, Rung.of(rung), asked, new Text(swedish, english), source));
    }

    private static void words(String told, String place, List<LadderFault> faults) {
        if (told.isBlank()) {
            faults.add(LadderFault.at(place, FaultType.TEXT_BLANK, told));
        }
    }
}
