package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.standing.Told.day;
import static se.regionvasterbotten.engagement.standing.Told.period;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Told;

/** Those that first appeared in the same year, and how far they had come at each year's end. */
class CohortTest {
    private static final Told TWO_YEARS_ON_THE_WAY = Told.ofSomeone()
            .gave(Kind.LISTENER, "2023-12-31")
            .gave(Kind.PANELLIST, "2024-12-31")
            .gave(Kind.INPUT_SUBMITTED, "2025-01-01");

    @Test
    void a_cohort_tells_by_the_end_of_each_year_how_many_had_reached_each_rung() {
        SortedMap<Integer, Cohort> cohorts = Cohort.of(Someone.all(
                TWO_YEARS_ON_THE_WAY,
                Told.ofSomeone().gave(Kind.LISTENER, "2023-01-01"),
                Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2025-06-01")));

        assertThat(cohorts)
                .isEqualTo(Map.of(
                        2023,
                        new Cohort(
                                2023,
                                2,
                                new TreeMap<>(Map.of(
                                        2023, List.of(2, 0, 0, 0, 0),
                                        2024, List.of(2, 1, 0, 0, 0),
                                        2025, List.of(2, 1, 1, 0, 0)))),
                        2025,
                        new Cohort(2025, 1, new TreeMap<>(Map.of(2025, List.of(1, 1, 1, 0, 0))))));
        assertThat(cohorts.get(2023).reached(Rung.INTEREST, 2024)).isEqualTo(new Share(1, 2));
    }

    @Test
    void in_the_year_of_the_closing_the_closing_is_the_end() {
        Population population = Population.of(
                List.of(Someone.of(
                        "a", Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01").gave(Kind.PANELLIST, "2025-09-01"))),
                period("2025-01-01", "2025-09-01"),
                day("2026-01-01"));

        assertThat(Cohort.of(population).get(2025).reached(Rung.INTEREST, 2025)).isEqualTo(new Share(0, 1));
    }

    @Test
    void what_is_reached_stays_reached_after_a_lapse() {
        SortedMap<Integer, Cohort> cohorts =
                Cohort.of(Someone.all(Told.ofSomeone().gave(Kind.PANELLIST, "2020-01-01")));

        assertThat(cohorts.get(2020).reached(Rung.INTEREST, 2025)).isEqualTo(new Share(1, 1));
    }

    @Test
    void a_year_outside_is_refused_with_the_years_that_are_known() {
        Cohort cohort = Cohort.of(Someone.all(TWO_YEARS_ON_THE_WAY)).get(2023);

        assertThatThrownBy(() -> cohort.reached(Rung.INTEREST, 2022))
                .hasMessage("The cohort of 2023 is known for [2023, 2024, 2025], not for 2022");
    }
}
