package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.ladder.Condition.allOf;
import static se.regionvasterbotten.engagement.ladder.Condition.anyOf;
import static se.regionvasterbotten.engagement.ladder.Condition.oneOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LadderComparisonTest {
    private static final LadderVersion FIRST = FirstLadder.VERSION;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_version_compared_with_itself_differs_in_nothing(long seed) {
        LadderVersion version = new GeneratedVersions(seed).version();

        assertThat(LadderComparison.of(version, version).changes()).isEmpty();
        assertThat(LadderComparison.of(version, version.next().build()).changes())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void versions_that_differ_have_changes_and_each_is_said_in_both_languages(long seed) {
        GeneratedVersions generated = new GeneratedVersions(seed);
        LadderComparison comparison = LadderComparison.of(generated.version(), generated.version());

        assertThat(comparison.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.text(Locale.ROOT)).isNotBlank().isNotEqualTo(change.text(Locale.ENGLISH));
            assertThat(change.text(Locale.ENGLISH)).doesNotContain("change.");
        });
    }

    @Test
    void a_change_of_months_is_said() {
        assertThat(swedish(FIRST.next().supportMonths(36)))
                .containsExactly("Underlag stöder i 36 månader i stället för 24.");
        assertThat(english(FIRST.next().supportMonths(36)))
                .containsExactly("Evidence supports for 36 months instead of 24.");
    }

    @Test
    void rules_that_come_and_go_are_said_with_their_rung_and_words() {
        LadderBuilder builder = FIRST.next()
                .without("interest-pair")
                .rule("participation-pair", Rung.PARTICIPATION, new Condition.PairOf(Kind.ROUNDTABLE))
                .words("Två rundabordssamtal.", "Two roundtables.")
                .source("Protokoll.");

        assertThat(swedish(builder))
                .containsExactly(
                        "Regeln interest-pair på steget Intresse försvinner: Har deltagit i samtal om samma fråga vid två olika"
                                + " aktiviteter.",
                        "Ny regel på steget Deltagande, participation-pair: Två rundabordssamtal.");
    }

    @Test
    void a_rule_that_moves_is_said_with_both_rungs() {
        assertThat(swedish(
                        FIRST.next().rule("interest-pair", Rung.PARTICIPATION, new Condition.PairOf(Kind.PARTICIPANT))))
                .containsExactly("Regeln interest-pair flyttas upp från Intresse till Deltagande.");
        assertThat(english(FIRST.next()
                        .rule("collaboration", Rung.PARTICIPATION, condition("collaboration"))
                        .rule(
                                "partner",
                                Rung.COLLABORATION,
                                allOf(new Condition.Documented(), oneOf(Kind.IMPLEMENTATION)))
                        .words("a", "b")
                        .source("c")
                        .rule("participation", Rung.PARTICIPATION, oneOf(Kind.INPUT_SUBMITTED, Kind.COLLABORATION))))
                .contains("The rule collaboration moves down from Collaboration to Participation.");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one of PANELLIST | one of PANELLIST, PARTNER | MILDER | partner räknas också",
                "one of PANELLIST, PARTNER | one of PARTNER | STRICTER | panel räknas inte längre",
                "one of PANELLIST | one of PARTNER | OTHER | panel räknas inte längre; partner räknas också",
                "one of PANELLIST | one of PANELLIST and documented | STRICTER | också detta krävs: med dokument",
                "one of PARTNER and another sector and stated solution | one of PARTNER and stated solution | MILDER | detta krävs inte"
                        + " längre: en annan sektor i samma initiativ samtidigt",
                "one of PANELLIST and documented | one of PANELLIST, ROUNDTABLE and earlier at meeting place | OTHER | rundabordssamtal räknas"
                        + " också; detta krävs inte längre: med dokument; också detta krävs: tidigare dag en insats i samma fråga vid en mötesplats",
                "one of PANELLIST | one of PANELLIST or pair of PARTICIPANT | MILDER | också detta räcker: två insatser som deltagare i samtal,"
                        + " samma fråga, olika aktiviteter",
                "documented or another sector | documented | STRICTER | detta räcker inte längre: en annan sektor i samma initiativ samtidigt",
                "any evidence | documented | STRICTER | också detta krävs: med dokument",
                "pair of PANELLIST | one of PANELLIST | MILDER | detta räcker inte längre: två insatser som panel, samma fråga, olika aktiviteter;"
                        + " också detta räcker: panel",
                "documented and (one of PANELLIST or pair of PARTICIPANT) | documented and (one of ROUNDTABLE or pair of PARTICIPANT) | OTHER |"
                        + " detta krävs inte längre: panel eller två insatser som deltagare i samtal, samma fråga, olika aktiviteter;"
                        + " också detta krävs: rundabordssamtal eller två insatser som deltagare i samtal, samma fråga, olika aktiviteter",
                "one of PANELLIST, ROUNDTABLE and documented | documented and one of PANELLIST, ROUNDTABLE | SAME | ''",
                "documented and (one of PANELLIST or one of ROUNDTABLE) | documented and one of PANELLIST, ROUNDTABLE | SAME | detta krävs"
                        + " inte längre: panel eller rundabordssamtal; också detta krävs: panel eller rundabordssamtal",
            })
    void a_changed_condition_is_said_with_what_comes_and_goes(
            String before, String after, LadderChange.Bearing bearing, String parts) {
        LadderChange.Asks asks = LadderChange.Asks.of(rule(before), rule(after));

        assertThat(asks.bearing()).isEqualTo(bearing);
        assertThat(String.join(
                        "; ",
                        asks.parts().stream()
                                .map(part -> part.text(Locale.ROOT))
                                .toList()))
                .isEqualTo(parts);
        assertThat(asks.canMove()).isEqualTo(bearing != LadderChange.Bearing.SAME);
        assertThat(asks.text(Locale.ROOT)).startsWith("Regeln one ");
    }

    @Test
    void words_names_and_order_can_move_nobody() {
        List<Rule> reversed = new ArrayList<>(FIRST.rules());
        Collections.reverse(reversed);
        LadderVersion told = FIRST.next()
                .rule("interest", Rung.INTEREST, condition("interest"))
                .words("Har varit i panel.", "Has sat on a panel.")
                .without("collaboration")
                .rule("together", Rung.COLLABORATION, condition("collaboration"))
                .words("Tillsammans.", "Together.")
                .source("Här.")
                .build();

        assertThat(LadderComparison.of(FIRST, new LadderVersion(2, 24, reversed))
                        .changes())
                .containsExactly(new LadderChange.Reordered());
        assertThat(LadderComparison.of(FIRST, told).canMove()).isFalse();
        assertThat(english(told.next()))
                .containsExactly(
                        "The rule interest is now told like this: Has sat on a panel. Source: “Deltagaren börjar engagera sig mer aktivt i"
                                + " frågan genom att delta i fler diskussioner, nätverka och bidra med egna perspektiv.”",
                        "The rule collaboration is now called together but asks for the same.",
                        "The rule together is now told like this: Together. Source: “Här.”",
                        "The rules are told in another order; that moves nobody.");
    }

    @Test
    void a_condition_composed_of_compositions_is_said_with_parentheses() {
        Condition nested = allOf(
                oneOf(Kind.PARTNER, Kind.PANELLIST), anyOf(new Condition.Documented(), new Condition.AnotherSector()));

        assertThat(nested.text(Locale.ENGLISH))
                .isEqualTo(
                        "(panel or partner) and (with a document or another sector in the same initiative at the same time)");
    }

    private static Condition condition(String rule) {
        return FIRST.rules().stream()
                .filter(known -> known.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .condition();
    }

    private static Rule rule(String condition) {
        String text = """
                ladder 2 support 24 months
                rule one rung 1 when %s sv "a" en "a" source "a"
                rule two rung 2 when pair of LISTENER sv "a" en "a" source "a"
                rule three rung 3 when pair of NETWORKING sv "a" en "a" source "a"
                rule four rung 4 when pair of OWN_PERSPECTIVE sv "a" en "a" source "a"
                rule five rung 5 when pair of COLLABORATION sv "a" en "a" source "a"
                """.formatted(condition);
        return LadderText.read(text).rules().get(0);
    }

    private static List<String> swedish(LadderBuilder after) {
        return texts(after, Locale.ROOT);
    }

    private static List<String> english(LadderBuilder after) {
        return texts(after, Locale.ENGLISH);
    }

    private static List<String> texts(LadderBuilder after, Locale locale) {
        return LadderComparison.of(FIRST, after.build()).changes().stream()
                .map(change -> change.text(locale))
                .toList();
    }
}
