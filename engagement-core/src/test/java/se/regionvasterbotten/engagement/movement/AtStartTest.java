package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Told;

/** What may have been there before the register was kept. */
class AtStartTest {
    private static final Population YEAR = Someone.all(
            Told.ofSomeone().gave(Kind.LISTENER, "2024-05-01").gave(Kind.PANELLIST, "2025-02-01"),
            Told.ofSomeone().gave(Kind.LISTENER, "2025-03-31"),
            Told.ofSomeone().gave(Kind.PANELLIST, "2025-03-31"),
            Told.ofSomeone().gave(Kind.LISTENER, "2025-04-01"),
            Told.ofSomeone().gave(Kind.PANELLIST, "2025-05-01"));

    @Test
    void newcomers_and_entries_before_the_starts_end_are_marked_and_no_later_ones() {
        AtStart marked = AtStart.of(YEAR.startingUntil(LocalDate.of(2025, 4, 1)));

        assertThat(YEAR.startUntil()).isNull();
        assertThat(Movement.of(YEAR).newActors()).isEqualTo(4);
        assertThat(marked.newActors()).isEqualTo(2);
        assertThat(marked.steps().byType())
                .isEqualTo(Map.of(StepType.ENTRY, new StepCount(1, 1), StepType.DIRECT_ENTRY, new StepCount(1, 1)));
    }

    @Test
    void all_are_marked_when_the_start_ends_after_the_period() {
        AtStart marked = AtStart.of(YEAR.startingUntil(LocalDate.of(2026, 6, 1)));

        assertThat(marked.newActors()).isEqualTo(4);
        assertThat(marked.steps().of(StepType.DIRECT_ENTRY).steps()).isEqualTo(2);
        assertThat(marked.steps().of(StepType.UP)).isEqualTo(new StepCount(0, 0));
    }

    @Test
    void none_is_marked_when_the_period_begins_after_the_start_or_nothing_is_known_of_it() {
        assertThat(AtStart.of(YEAR.startingUntil(LocalDate.of(2025, 1, 1)))).isEqualTo(AtStart.of(YEAR));
        assertThat(AtStart.of(YEAR).newActors()).isZero();
        assertThat(AtStart.of(YEAR).steps().byType()).isEmpty();
    }

    @Test
    void they_are_marked_by_where_the_actors_had_been_before_them_too() {
        Population visited = Someone.all(Told.ofSomeone()
                        .gave(Kind.LISTENER, "2025-02-01")
                        .gave(Kind.PANELLIST, "2025-03-01")
                        .gave(Kind.LISTENER, "2025-02-01", "skog"))
                .startingUntil(LocalDate.of(2025, 4, 1));

        Breakdown<StepCounts> steps = StepCounts.byMeetingPlace(visited);
        Breakdown<StepCounts> marked = AtStart.byMeetingPlace(visited);

        assertThat(steps.rows()).isNotEmpty();
        assertThat(marked.rows()).doesNotContainKey("Västerbotten på Grand Hôtel");
        assertThat(marked.without().of(StepType.ENTRY)).isEqualTo(new StepCount(1, 1));
        assertThat(marked.without().of(StepType.UP).steps()).isZero();
        assertThat(AtStart.byMeetingPlace(YEAR).rows()).isEmpty();
        assertThat(AtStart.byMeetingPlace(YEAR).without()).isEqualTo(StepCounts.NONE);
    }

    @Test
    void a_part_of_a_population_has_the_same_start() {
        Population part = YEAR.startingUntil(LocalDate.of(2025, 4, 1)).of(YEAR.actors());

        assertThat(AtStart.of(part).newActors()).isEqualTo(2);
    }
}
