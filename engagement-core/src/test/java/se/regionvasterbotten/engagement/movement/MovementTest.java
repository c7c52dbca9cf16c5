package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.standing.Told.period;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(movement.flows())
                .isEqualTo(Map.of(new Flow(State.NOT_YET, State.RUNG_1), 1, new Flow(State.RUNG_1, State.RUNG_2), 1));
        assertThat(movement.steps())
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

        assertThat(movement.steps().get(StepType.UP)).isEqualTo(new StepCount(2, 1));
    }

    @Test
    void nobody_moves_in_an_empty_population() {
        Movement movement = Movement.of(List.of(), YEAR);

        assertThat(movement.opening()).isEmpty();
        assertThat(movement.steps()).isEmpty();
    }

    @Test
    void an_open_period_has_no_closing() {
        assertThatThrownBy(() -> Movement.of(List.of(), period("2025-01-01", null)))
                .hasMessageContaining("is open");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flows_sum_to_the_opening_and_to_the_closing_and_nobody_closes_at_not_yet(long seed) {
        Random random = new Random(seed);
        List<Journey> population =
                Stream.generate(() -> journey(anyone(random))).limit(400).toList();
        Movement movement = Movement.of(population, YEAR);

        for (State state : State.values()) {
            assertThat(sum(movement, state, true)).isEqualTo(movement.opening().getOrDefault(state, 0));
            assertThat(sum(movement, state, false)).isEqualTo(movement.closing().getOrDefault(state, 0));
        }
        assertThat(movement.closing()).doesNotContainKey(State.NOT_YET).isNotEmpty();
    }

    private static int sum(Movement movement, State state, boolean opening) {
        return movement.flows().entrySet().stream()
                .filter(flow -> (opening ? flow.getKey().from() : flow.getKey().to()) == state)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Told anyone(Random random) {
        Told told = Told.of("näringsliv");
        Kind[] kinds =
                Stream.of(Kind.values()).filter(kind -> !kind.membership()).toArray(Kind[]::new);
        for (int count = random.nextInt(6); count >= 0; count--) {
            told.gave(
                    kinds[random.nextInt(kinds.length)],
                    "%d-%02d-%02d".formatted(2021 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        return told;
    }

    private static Journey journey(Told told) {
        return Journey.of(told.classified().overall());
    }
}
