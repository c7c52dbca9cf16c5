package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * A ladder version as someone tells it, not yet held against anything: names are words and numbers may be out of range. Every way in leads here, a text,
 * JSON and Java alike, so that they all refuse the same things in the same words.
 *
 * @param number the running number
 * @param supportMonths how many months evidence supports
 * @param rules the rules, in the order they are told
 */
public record LadderDraft(int number, int supportMonths, List<RuleDraft> rules) {
    /** Copies the rules. */
    public LadderDraft {
        rules = List.copyOf(rules);
    }

    /**
     * Tells a version again.
     *
     * @param version a version that holds together
     * @return a draft whose {@link #version()} equals it
     */
    public static LadderDraft of(LadderVersion version) {
        return new LadderDraft(
                version.number(),
                version.supportMonths(),
                version.rules().stream().map(RuleDraft::of).toList());
    }

    /**
     * The version that is told.
     *
     * @return the version, sound in form and in sense
     * @throws InvalidLadder naming every fault at once
     */
    public LadderVersion version() {
        List<LadderFault> faults = new ArrayList<>();
        List<LadderSense.Told> told = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            RuleDraft draft = rules.get(index);
            String place = "rules[" + index + "]";
            told.add(new LadderSense.Told(place, draft.id(), draft.rung(), draft.rule(place, faults)));
        }
        faults.addAll(LadderSense.faults(number, supportMonths, told));
        if (!faults.isEmpty()) {
            throw new InvalidLadder(faults);
        }
        return new LadderVersion(
                number,
                supportMonths,
                told.stream().flatMap(rule -> rule.rule().stream()).toList());
    }
}
