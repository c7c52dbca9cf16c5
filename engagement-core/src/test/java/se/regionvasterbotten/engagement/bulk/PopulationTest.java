package se.regionvasterbotten.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.State;

/** What a population takes, what it refuses, and what asking it costs. */
class PopulationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 21);
    private static final CompiledLadder LADDER = CompiledLadder.of(FirstLadder.VERSION);

    @Test
    void evidence_is_told_actor_by_actor_in_any_order() {
        PopulationBuilder builder = Population.builder();
        int energy = builder.theme("energi");
        Population population = builder.actor("pair")
                .contribution(energy, Kind.PARTICIPANT, DAY, 7, true, false)
                .contribution(energy, Kind.PARTICIPANT, DAY.minusYears(1), 8, true, false)
                .actor("same activity")
                .contribution(energy, Kind.PARTICIPANT, DAY, 7, true, false)
                .contribution(energy, Kind.PARTICIPANT, DAY, 7, true, false)
                .actor("no activity")
                .contribution(energy, Kind.PARTICIPANT, DAY, PopulationBuilder.NO_ACTIVITY, true, false)
                .contribution(energy, Kind.PARTICIPANT, DAY, PopulationBuilder.NO_ACTIVITY, true, false)
                .actor("nothing")
                .actor("owner")
                .membership(energy, Kind.INITIATIVE_OWNER, Period.from(DAY), false, List.of())
                .contribution(energy, Kind.LISTENER, DAY.minusDays(1), 9, true, false)
                .build();

        Standings standings = LADDER.standings(population, DAY);

        assertThat(population.actors()).containsExactly("pair", "same activity", "no activity", "nothing", "owner");
        assertThat(List.of(
                        standings.rung(0), standings.rung(1), standings.rung(2), standings.rung(3), standings.rung(4)))
                .containsExactly(2, 1, 1, 0, 5);
        assertThat(standings.counts())
                .isEqualTo(Map.of(State.NOT_YET, 1, State.RUNG_1, 2, State.RUNG_2, 1, State.RUNG_5, 1));
        assertThat(population.contributions()).isEqualTo(7);
        assertThat(population.memberships()).isEqualTo(1);
    }

    @Test
    void a_population_of_nobody_has_no_standings() {
        Population nobody = Population.of(Map.of());

        assertThat(LADDER.standings(nobody, DAY).counts()).isEmpty();
        assertThat(LADDER.standings(nobody, DAY, 2).counts()).isEmpty();
        assertThat(LADDER.timelines(nobody).at(DAY).counts()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_with_the_value_and_the_remedy() {
        PopulationBuilder builder = Population.builder();
        int energy = builder.theme("energi");
        assertThatThrownBy(() -> builder.contribution(energy, Kind.LISTENER, DAY, 1, true, false))
                .hasMessageContaining("begin one");
        builder.actor("someone");
        for (LocalDate day : List.of(Row.FIRST_DAY.minusDays(1), Row.LAST_DAY.plusDays(1))) {
            assertThatThrownBy(() -> builder.contribution(energy, Kind.LISTENER, day, 1, true, false))
                    .hasMessageContaining(day.toString())
                    .hasMessageContaining("use days from 1910-04-15 to 2089-09-17");
        }
        assertThatThrownBy(() -> builder.contribution(energy, Kind.PARTNER, DAY, 1, true, false))
                .hasMessageContaining("PARTNER")
                .hasMessageContaining("add it as a membership");
        assertThatThrownBy(() -> builder.membership(energy, Kind.LISTENER, Period.from(DAY), true, List.of()))
                .hasMessageContaining("LISTENER")
                .hasMessageContaining("add it as a contribution");
        assertThatThrownBy(() -> builder.contribution(1, Kind.LISTENER, DAY, 1, true, false))
                .hasMessageContaining("number 1");
        for (int theme = 1; theme < 256; theme++) {
            builder.theme("fråga " + theme);
        }
        assertThat(builder.theme("energi")).isEqualTo(energy);
        assertThatThrownBy(() -> builder.theme("en till"))
                .hasMessageContaining("en till")
                .hasMessageContaining("256");
        assertThatThrownBy(() -> LADDER.standings(builder.build(), DAY, 0)).hasMessageContaining("0 threads");
    }

    @Test
    void an_answer_takes_a_byte_for_each_actor_and_nothing_for_each_contribution() {
        Population population = crowd(2_000, 100);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        LADDER.standings(population, DAY);

        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        LADDER.standings(population, DAY);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(population.contributions()).isEqualTo(200_000);
        assertThat(allocated).isBetween(2_000L, 2_000L + 8_000);
    }

    /** Every kind, many pairs, links and documents, so that rows are looked at twice. */
    private static Population crowd(int actors, int each) {
        Random random = new Random(4);
        PopulationBuilder builder = Population.builder();
        for (int actor = 0; actor < actors; actor++) {
            builder.actor("actor " + actor);
            for (int given = 0; given < each; given++) {
                builder.contribution(
                        builder.theme("fråga " + random.nextInt(8)),
                        Row.KINDS.get(random.nextInt(3) > 0 ? random.nextInt(2) : random.nextInt(Row.KINDS.size())),
                        DAY.minusDays(random.nextInt(3000)),
                        random.nextInt(50),
                        random.nextBoolean(),
                        random.nextBoolean());
            }
        }
        return builder.build();
    }
}
