package se.regionvasterbotten.engagement.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.ENERGY;
import static se.regionvasterbotten.engagement.standing.Told.INFRASTRUCTURE;
import static se.regionvasterbotten.engagement.standing.Told.day;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.Told;

/** What each step rests on: the evidence that made a rise, and the evidence that ended before a lapse. */
class GroundsTest {
    static LongStream seeds() {
        return LongStream.range(2000, 2200);
    }

    @Test
    void a_rise_names_the_evidence_that_made_it_and_a_lapse_the_evidence_that_ended_that_day() {
        Told told = Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2023-01-01").gave(Kind.LISTENER, "2024-01-01");
        List<Grounds> grounds = Grounds.overall(told.classified());

        assertThat(grounds)
                .extracting(each -> each.step().type())
                .containsExactly(StepType.DIRECT_ENTRY, StepType.LAPSE, StepType.LAPSE);
        assertThat(contributions(grounds.get(0).reasons())).isEqualTo(Map.of(ENERGY, List.of("c0")));
        assertThat(grounds.get(0).ended()).isEmpty();
        assertThat(contributions(grounds.get(1).reasons())).isEqualTo(Map.of(ENERGY, List.of("c1")));
        assertThat(contributions(grounds.get(1).ended())).isEqualTo(Map.of(ENERGY, List.of("c0")));
        assertThat(grounds.get(1).ended().get(ENERGY).get(0).supportsUntil()).contains(day("2025-01-01"));
        assertThat(grounds.get(2).reasons()).isEmpty();
        assertThat(contributions(grounds.get(2).ended())).isEqualTo(Map.of(ENERGY, List.of("c1")));
    }

    @Test
    void an_overall_step_names_every_theme_that_made_it_and_no_other() {
        Classification classified = Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-01-01", "skog")
                .gave(Kind.PANELLIST, "2025-02-01", ENERGY)
                .gave(Kind.ROUNDTABLE, "2025-02-01", INFRASTRUCTURE)
                .classified();
        Journeys journeys = Journeys.of(classified);
        List<Grounds> grounds = Grounds.overall(classified);

        assertThat(grounds)
                .extracting(each -> journeys.themesOf(each.step()))
                .containsExactly(List.of("skog"), List.of(ENERGY, INFRASTRUCTURE), List.of(ENERGY, INFRASTRUCTURE));
        assertThat(contributions(grounds.get(1).reasons()))
                .isEqualTo(Map.of(ENERGY, List.of("c1"), INFRASTRUCTURE, List.of("c2")));
    }

    @Test
    void on_one_theme_the_grounds_are_of_that_theme_alone() {
        Classification classified = Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-01-01", "skog")
                .gave(Kind.PANELLIST, "2025-02-01", ENERGY)
                .classified();

        assertThat(Grounds.on("skog", classified))
                .extracting(each -> each.step().type())
                .containsExactly(StepType.ENTRY, StepType.LAPSE);
        assertThat(Grounds.on("platsvarumärke", classified)).isEmpty();
        assertThat(Grounds.overall(Told.ofSomeone().classified())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_rise_has_reasons_that_did_not_hold_before_and_every_lapse_ends_on_its_day(long seed) {
        for (History history :
                Histories.of(new GeneratedFacts(seed).facts()).counting().values()) {
            Classification classified = Classification.of(FirstLadder.VERSION, history);
            check(Grounds.overall(classified));
            Journeys journeys = Journeys.of(classified);
            for (Grounds grounds : Grounds.overall(classified)) {
                boolean lapse = grounds.step().type() == StepType.LAPSE;
                assertThat(journeys.themesOf(grounds.step()))
                        .isNotEmpty()
                        .containsExactlyElementsOf((lapse ? grounds.ended() : grounds.reasons()).keySet());
            }
            classified.themes().forEach(theme -> check(Grounds.on(theme, classified)));
        }
    }

    private static void check(List<Grounds> journey) {
        for (Grounds grounds : journey) {
            Step step = grounds.step();
            assertThat(reasons(grounds.reasons()))
                    .allMatch(
                            reason -> reason.rule().rung().number() == step.to().rung());
            assertThat(grounds.reasons().isEmpty()).isEqualTo(step.to().rung() == 0);
            if (step.type() == StepType.LAPSE) {
                assertThat(reasons(grounds.ended()))
                        .isNotEmpty()
                        .allMatch(reason ->
                                reason.rule().rung().number() == step.from().rung())
                        .allMatch(reason -> reason.supportsUntil().orElseThrow().equals(step.date()));
            } else {
                assertThat(grounds.ended()).isEmpty();
            }
        }
    }

    private static List<Reason> reasons(SortedMap<String, List<Reason>> byTheme) {
        return byTheme.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<String>> contributions(SortedMap<String, List<Reason>> byTheme) {
        Map<String, List<String>> contributions = new TreeMap<>();
        byTheme.forEach((theme, reasons) -> contributions.put(
                theme,
                reasons.stream()
                        .flatMap(reason -> reason.contributions().stream())
                        .toList()));
        return contributions;
    }
}
