package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** On generated worlds the product answers as the rules do when they are read plainly, on every day on which something can change. */
class PlainReadingTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void the_rung_is_what_a_plain_reading_of_the_rules_gives(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Facts facts = world.facts();
        for (Map.Entry<String, History> actor : Histories.of(facts).counting().entrySet()) {
            Timeline timeline =
                    Classification.of(FirstLadder.VERSION, actor.getValue()).overall();
            PlainReading plain = new PlainReading(facts, actor.getKey());
            TreeSet<LocalDate> days = new TreeSet<>();
            for (Change change : timeline.changes()) {
                days.add(change.date());
                days.add(change.date().minusDays(1));
            }
            for (int any = 0; any < 10; any++) {
                days.add(world.day());
            }
            for (LocalDate day : days) {
                assertThat(timeline.at(day).rung())
                        .as("%s on %s in world %s", actor.getKey(), day, seed)
                        .isEqualTo(plain.rung(day));
            }
        }
    }

    @Test
    void the_worlds_reach_every_state() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> Histories.of(new GeneratedFacts(seed).facts()).counting().values().stream())
                        .flatMap(
                                history -> Classification.of(FirstLadder.VERSION, history).overall().changes().stream())
                        .map(Change::to))
                .contains(State.RUNG_1, State.RUNG_2, State.RUNG_3, State.RUNG_4, State.RUNG_5, State.DORMANT);
    }
}
