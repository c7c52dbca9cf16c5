package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes no sense in a version although every part of it has its form. */
class LadderSenseTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one of PANELLIST and stated solution                        |                | CONDITION_NEVER_MET",
                "one of PARTNER and documented                               |                | CONDITION_NEVER_MET",
                "pair of PARTICIPANT and another sector                      |                | CONDITION_NEVER_MET",
                "pair of PARTICIPANT and one of PANELLIST                    |                | CONDITION_NEVER_MET",
                "pair of PARTICIPANT and pair of PANELLIST                   |                | CONDITION_NEVER_MET",
                "documented and (another sector or stated solution)          |                | CONDITION_NEVER_MET",
                "pair of PANELLIST or (one of PARTNER and documented)        | .conditions[1] | CONDITION_NEVER_MET",
                "one of PARTNER and (documented or stated solution)          | .conditions[1].conditions[0] | CONDITION_NEVER_MET",
                "one of PARTNER, IMPLEMENTATION and documented               | .conditions[0] | KIND_NEVER_MET",
                "one of PARTNER, PANELLIST and another sector                | .conditions[0] | KIND_NEVER_MET",
                "documented and documented                                   | .conditions[1] | CONDITION_WITHOUT_EFFECT",
                "any evidence and documented                                 | .conditions[0] | CONDITION_WITHOUT_EFFECT",
                "one of PANELLIST or one of PANELLIST, ROUNDTABLE            | .conditions[0] | CONDITION_WITHOUT_EFFECT",
                "pair of PANELLIST and one of PANELLIST, ROUNDTABLE          | .conditions[1] | CONDITION_WITHOUT_EFFECT",
                "documented or (documented and earlier at meeting place)     | .conditions[1] | CONDITION_WITHOUT_EFFECT",
                "one of PARTNER and (another sector or one of PARTNER)       | .conditions[1] | CONDITION_WITHOUT_EFFECT",
            })
    void a_condition_that_makes_no_sense_is_refused_where_it_stands(String condition, String place, FaultType type) {
        assertThat(faults(condition))
                .extracting(LadderFault::type, LadderFault::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(type, "rules[1].condition" + (place == null ? "" : place)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair of PANELLIST",
                "one of PANELLIST and earlier at meeting place",
                "pair of PARTICIPANT and documented",
                "another sector or documented",
                "stated solution and (another sector or earlier at meeting place)",
                "one of PARTNER, PANELLIST and (another sector or earlier at meeting place or documented)"
            })
    void a_condition_that_some_evidence_can_meet_is_taken(String condition) {
        assertThat(faults(condition)).isEmpty();
    }

    @Test
    void a_rule_that_a_higher_rung_already_covers_never_decides() {
        assertThat(faults(FirstLadder.VERSION
                        .next()
                        .rule("interest", Rung.INTEREST, Condition.oneOf(Kind.COLLABORATION))))
                .extracting(fault -> fault.text(Locale.ENGLISH))
                .containsExactly(
                        "rules[1]: the rule interest never decides: whatever meets it already meets participation;"
                                + " remove it, or move it to a higher rung");
    }

    @Test
    void a_rule_that_several_others_cover_together_never_decides() {
        LadderBuilder covered = FirstLadder.VERSION
                .next()
                .rule("late", Rung.INTEREST, Condition.oneOf(Kind.PANELLIST, Kind.PARTNER))
                .words("sent", "late")
                .source("ingen");

        assertThat(faults(covered))
                .extracting(LadderFault::type, LadderFault::value, LadderFault::hint)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        FaultType.RULE_WITHOUT_EFFECT, "late", "interest, participation, collaboration"));
    }

    @Test
    void of_two_rules_that_ask_for_the_same_the_first_is_kept() {
        LadderBuilder twice = FirstLadder.VERSION
                .next()
                .rule("again", Rung.INTEREST, new Condition.PairOf(Kind.PARTICIPANT))
                .words("igen", "again")
                .source("ingen");

        assertThat(faults(twice)).extracting(LadderFault::value).containsExactly("again");
    }

    @Test
    void what_is_wrong_in_form_and_in_sense_is_named_at_once() {
        LadderDraft draft = new LadderDraft(
                0,
                0,
                List.of(
                        new RuleDraft("One", 0, condition("SOME", List.of("X")), " ", "", "\n"),
                        new RuleDraft(
                                "two", 2, condition("PAIR_OF", List.of("PARTNER", "PARTNER", "CHAIR")), "a", "b", "c"),
                        new RuleDraft("two", 3, condition("ONE_OF", List.of()), "a", "b", "c"),
                        new RuleDraft("three", 4, condition("DOCUMENTED", List.of("PARTNER")), "a", "b", "c"),
                        new RuleDraft(
                                "four",
                                4,
                                composed(
                                        "ALL_OF",
                                        condition("ONE_OF", List.of("PARTNER")),
                                        condition("DOCUMENTED", List.of())),
                                "a",
                                "b",
                                "c"),
                        new RuleDraft("five", 4, composed("ANY_OF"), "a", "b", "c"),
                        new RuleDraft(
                                "six", 4, composed("DOCUMENTED", condition("DOCUMENTED", List.of())), "a", "b", "c"),
                        new RuleDraft("seven", 4, condition("PAIR_OF", List.of()), "a", "b", "c"),
                        new RuleDraft("eight", 4, condition("PAIR_OF", List.of("PARTNER")), "a", "b", "c"),
                        new RuleDraft("nine", 4, deep(9), "a", "b", "c")));

        assertThat(catchThrowableOfType(InvalidLadder.class, draft::version).faults())
                .extracting(fault -> fault.place() + " " + fault.type())
                .containsExactlyInAnyOrder(
                        "number NUMBER_OUT_OF_RANGE",
                        "supportMonths MONTHS_OUT_OF_RANGE",
                        "rules[0].id RULE_NAME_MALFORMED",
                        "rules[0].rung RUNG_UNKNOWN",
                        "rules[0].condition CONDITION_UNKNOWN",
                        "rules[0].words.sv TEXT_BLANK",
                        "rules[0].words.en TEXT_BLANK",
                        "rules[0].source TEXT_BLANK",
                        "rules[1].condition.kinds[1] KIND_REPEATED",
                        "rules[1].condition.kinds[2] KIND_UNKNOWN",
                        "rules[2].id RULE_NAME_REPEATED",
                        "rules[2].condition KINDS_MISSING",
                        "rules[3].condition KINDS_SUPERFLUOUS",
                        "rules[4].condition CONDITION_NEVER_MET",
                        "rules[5].condition CONDITIONS_TOO_FEW",
                        "rules[6].condition CONDITIONS_SUPERFLUOUS",
                        "rules[7].condition PAIR_WITHOUT_ONE_KIND",
                        "rules[8].condition PAIR_OF_MEMBERSHIPS",
                        "rules[9].condition" + ".conditions[0]".repeat(8) + " CONDITION_TOO_DEEP",
                        "rules[9].condition" + ".conditions[0]".repeat(7) + ".conditions[1] CONDITION_TOO_DEEP",
                        "rules RUNG_WITHOUT_RULES",
                        "rules RUNG_WITHOUT_RULES");
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_is_said_in_both_languages_with_its_value_or_a_remedy(FaultType type) {
        LadderFault fault = LadderFault.at("rules", type, "VÄRDE", "TIPS");

        Stream.of(Locale.ROOT, Locale.ENGLISH)
                .forEach(locale -> assertThat(fault.text(locale))
                        .startsWith("rules: ")
                        .contains("; ")
                        .doesNotContain("{"));
        assertThat(fault.reason(Locale.ROOT)).isNotEqualTo(fault.reason(Locale.ENGLISH));
        assertThat(fault.remedy(Locale.ROOT)).isNotEqualTo(fault.remedy(Locale.ENGLISH));
    }

    private static ConditionDraft condition(String type, List<String> kinds) {
        return new ConditionDraft(type, kinds, List.of());
    }

    private static ConditionDraft composed(String type, ConditionDraft... conditions) {
        return new ConditionDraft(type, List.of(), List.of(conditions));
    }

    private static ConditionDraft deep(int depth) {
        ConditionDraft leaf = condition("DOCUMENTED", List.of());
        return depth == 1 ? leaf : composed("ANY_OF", deep(depth - 1), leaf);
    }

    private static List<LadderFault> faults(String condition) {
        String text = """
                ladder 2 support 24 months
                rule one rung 1 when any evidence sv "a" en "a" source "a"
                rule two rung 5 when %s sv "a" en "a" source "a"
                """.formatted(condition);
        return catchThrowableOfType(InvalidLadder.class, () -> LadderText.read(text)).faults().stream()
                .filter(fault -> fault.type() != FaultType.RUNG_WITHOUT_RULES)
                .toList();
    }

    private static List<LadderFault> faults(LadderBuilder builder) {
        return catchThrowableOfType(InvalidLadder.class, builder::build).faults();
    }
}
