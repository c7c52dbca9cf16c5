package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.standing.Told.period;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Told;

/** RULES section 7: opening, closing, flows and steps of a period. */
class MovementTest {
    private static final Period YEAR = period("2025-01-01", "2026-01-01");

    @Test
    void opening_is_the_end_of_the_day_before_and_closing_the_end_of_the_last_day() {
        Movement movement = Movement.of(
                List.of(
                        journey(Told.ofSomeone()
                                .gave(Kind.LISTENER, "2024-12-31")
                                .gave(Kind.PANELLIST, "2025-12-31")),
                        journey(Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01")),
                        journey(Told.ofSomeone().gave(Kind.LISTENER, "2026-01-01"))),
                YEAR);

        assertThat(movement.opening()).isEqualTo(Map.of(State.NOT_YET, 1, State.RUNG_1, 1));
        assertThat(movement.closing()).isEqualTo(Map.of(State.RUNG_1, 1, State.RUNG_2, 1));
        assertThat(movement.flows().counts())
                .isEqualTo(Map.of(new Flow(State.NOT_YET, State.RUNG_1), 1, new Flow(State.RUNG_1, State.RUNG_2), 1));
        assertThat(movement.steps().byType())
                .isEqualTo(Map.of(StepType.ENTRY, new StepCount(1, 1), StepType.UP, new StepCount(1, 1)));
    }

    @Test
    void steps_are_counted_as_steps_and_as_distinct_actors() {
        Movement movement = Movement.of(
                List.of(journey(Told.ofSomeone()
                        .gave(Kind.LISTENER, "2025-01-01")
                        .gave(Kind.PANELLIST, "2025-02-01")
                        .gave(Kind.INPUT_SUBMITTED, "2025-03-01"))),
                YEAR);

        assertThat(movement.steps().of(StepType.UP)).isEqualTo(new StepCount(2, 1));
    }

    @Test
    void the_matrix_has_a_row_and_a_column_for_each_of_the_seven_states() {
        Flows flows = Movement.of(
                        List.of(
                                journey(Told.ofSomeone().gave(Kind.PANELLIST, "2023-06-01")),
                                journey(Told.ofSomeone().gave(Kind.LISTENER, "2025-06-01"))),
                        YEAR)
                .flows();

        assertThat(flows.matrix())
                .containsExactly(
                        List.of(0, 1, 0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0, 0, 1),
                        List.of(0, 0, 0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0, 0, 0));
        assertThat(flows.total()).isEqualTo(2);
    }

    @Test
    void who_first_appears_in_the_period_is_new() {
        Movement movement = Movement.of(
                List.of(
                        journey(Told.ofSomeone().gave(Kind.PANELLIST, "2024-12-31")),
                        journey(Told.ofSomeone().gave(Kind.LISTENER, "2025-06-01"))),
                YEAR);

        assertThat(movement.newActors()).isEqualTo(1);
        assertThat(movement.actors()).isEqualTo(2);
    }

    @Test
    void an_open_period_has_no_closing() {
        assertThatThrownBy(() -> Movement.of(List.of(), period("2025-01-01", null)))
                .hasMessageContaining("is open");
    }

    private static Journey journey(Told told) {
        return Journey.of(told.classified().overall());
    }
}
