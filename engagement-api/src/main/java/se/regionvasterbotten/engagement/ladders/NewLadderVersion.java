package se.regionvasterbotten.engagement.ladders;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.ConditionDraft;
import se.regionvasterbotten.engagement.ladder.LadderDraft;
import se.regionvasterbotten.engagement.ladder.RuleDraft;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * A ladder version as it is told: rules as {@code GET /ladder} tells them, each with its rung. Its number is given by the register.
 *
 * @param supportMonths how many months evidence supports
 * @param rules the rules
 */
public record NewLadderVersion(
        @Nullable Integer supportMonths, @Nullable List<@Nullable NewRule> rules) {
    /** The same as a draft of the core's, which says what is wrong with its content; what is not there at all is added to the faults. */
    LadderDraft draft(int number, Faults faults) {
        if (supportMonths == null) {
            faults.add(ProblemType.REQUIRED, "supportMonths", null);
        }
        List<@Nullable NewRule> told = rules == null ? List.of() : rules;
        if (told.isEmpty()) {
            faults.add(ProblemType.REQUIRED, "rules", null);
        }
        IntStream.range(0, told.size())
                .filter(index -> told.get(index) == null
                        || Objects.requireNonNull(told.get(index)).condition() == null)
                .forEach(index -> faults.add(ProblemType.REQUIRED, "rules[" + index + "].condition", null));
        faults.throwIfAny();
        return new LadderDraft(
                number,
                Objects.requireNonNull(supportMonths),
                told.stream().map(rule -> Objects.requireNonNull(rule).draft()).toList());
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    /**
     * A rule as it is told.
     *
     * @param rule its name
     * @param rung the number of the rung it supports
     * @param condition what it asks of evidence
     * @param words its words in every language
     * @param source the sentence it comes from
     */
    public record NewRule(
            @Nullable String rule,
            @Nullable Integer rung,
            @Nullable NewCondition condition,
            @Nullable NewWords words,
            @Nullable String source) {
        private RuleDraft draft() {
            return new RuleDraft(
                    text(rule),
                    rung == null ? 0 : rung,
                    Objects.requireNonNull(condition).draft(),
                    words == null ? "" : text(words.sv),
                    words == null ? "" : text(words.en),
                    text(source));
        }
    }

    /**
     * A rule's words as they are told.
     *
     * @param sv in Swedish, the words that decide
     * @param en in English
     */
    public record NewWords(@Nullable String sv, @Nullable String en) {}

    /**
     * A condition as it is told.
     *
     * @param type which of the closed set it is
     * @param kinds the kinds that it asks for
     * @param conditions what it is composed of
     */
    public record NewCondition(
            @Nullable String type,
            @Nullable List<@Nullable String> kinds,
            @Nullable List<@Nullable NewCondition> conditions) {
        private static final NewCondition NOTHING = new NewCondition(null, null, null);

        private ConditionDraft draft() {
            List<@Nullable String> asked = kinds == null ? List.of() : kinds;
            List<@Nullable NewCondition> parts = conditions == null ? List.of() : conditions;
            return new ConditionDraft(
                    text(type),
                    asked.stream().map(NewLadderVersion::text).toList(),
                    parts.stream()
                            .map(part ->
                                    Objects.requireNonNullElse(part, NOTHING).draft())
                            .toList());
        }
    }
}
