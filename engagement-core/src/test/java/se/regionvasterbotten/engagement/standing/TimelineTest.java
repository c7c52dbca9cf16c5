package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.standing.Told.day;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** A timeline told by its states is the one that the evidence gave. */
class TimelineTest {
    static LongStream seeds() {
        return LongStream.range(3000, 3100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_states_by_their_first_days_are_all_that_a_timeline_knows(long seed) {
        for (History history :
                Histories.of(new GeneratedFacts(seed).facts()).counting().values()) {
            Timeline timeline = Classification.of(FirstLadder.VERSION, history).overall();
            SortedMap<LocalDate, State> states = new TreeMap<>();
            timeline.changes().forEach(change -> states.put(change.date(), change.to()));

            assertThat(Timeline.since(states).changes())
                    .isEqualTo(timeline.changes())
                    .isNotEmpty();
        }
    }

    @Test
    void the_same_state_told_again_changes_nothing() {
        Timeline timeline =
                Timeline.since(new TreeMap<>(Map.of(day("2024-01-01"), State.RUNG_2, day("2024-06-01"), State.RUNG_2)));

        assertThat(timeline.changes()).containsExactly(new Change(day("2024-01-01"), State.NOT_YET, State.RUNG_2, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_YET", "DORMANT"})
    void nobody_begins_without_a_rung(State state) {
        assertThatThrownBy(() -> Timeline.since(new TreeMap<>(Map.of(day("2024-01-01"), state))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(state + " from 2024-01-01 cannot be");
    }

    @Test
    void no_states_give_no_changes() {
        assertThat(Timeline.since(new TreeMap<>()).changes()).isEmpty();
    }
}
