package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.movement.Counted.ARRIVED;
import static se.regionvasterbotten.engagement.movement.Counted.BECAME_ACTIVE;
import static se.regionvasterbotten.engagement.movement.Counted.BECAME_PARTICIPATING;
import static se.regionvasterbotten.engagement.movement.Counted.COULD_GO_ON;
import static se.regionvasterbotten.engagement.movement.Counted.LISTENERS;
import static se.regionvasterbotten.engagement.movement.Counted.NEW;
import static se.regionvasterbotten.engagement.movement.Counted.NEW_AT_START;
import static se.regionvasterbotten.engagement.movement.Counted.PASSED_OVER;
import static se.regionvasterbotten.engagement.movement.Counted.WAITED;
import static se.regionvasterbotten.engagement.movement.Counted.WAITING;
import static se.regionvasterbotten.engagement.movement.Counted.WAIT_ENDED;
import static se.regionvasterbotten.engagement.movement.Counted.WENT_ON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;

/** Those behind a figure are as many as it says, tried on populations of generated worlds. */
class CountedTest {
    @ParameterizedTest
    @MethodSource("se.regionvasterbotten.engagement.movement.FiguresLawsTest#populations")
    void as_many_are_counted_one_by_one_as_the_figures_say(long number) {
        Population population = population(number);
        Figures figures = Figures.of(population);

        for (Conversion one : figures.conversions()) {
            assertThat(count(WAITING, one.from(), population)).isEqualTo(one.waiting());
            assertThat(count(ARRIVED, one.from(), population)).isEqualTo(one.arrived());
            assertThat(count(WENT_ON, one.from(), population)).isEqualTo(one.wentOn());
            assertThat(count(COULD_GO_ON, one.from(), population))
                    .isEqualTo(one.share().whole());
        }
        for (TimeToNext one : figures.timesToNext()) {
            assertThat(count(WAITED, one.from(), population))
                    .isEqualTo(one.waits().waits());
            assertThat(count(WAIT_ENDED, one.from(), population))
                    .isEqualTo(one.waits().ended());
            assertThat(count(PASSED_OVER, one.from(), population)).isEqualTo(one.passedOver());
        }
        FromListenerToActive listeners = figures.fromListenerToActive();
        assertThat(count(LISTENERS, Rung.AWARENESS, population)).isEqualTo(listeners.listeners());
        assertThat(count(BECAME_ACTIVE, Rung.AWARENESS, population)).isEqualTo(listeners.active());
        assertThat(count(BECAME_PARTICIPATING, Rung.AWARENESS, population)).isEqualTo(listeners.participating());
        assertThat(count(NEW_AT_START, Rung.AWARENESS, population))
                .isEqualTo(figures.atStart().newActors());
        assertThat(count(NEW, Rung.AWARENESS, population))
                .isEqualTo(figures.movement().newActors());
    }

    @Test
    void from_the_highest_rung_nobody_goes_on() {
        Rung highest = Rung.of(Rung.values().length);

        assertThat(count(COULD_GO_ON, highest, population(3))).isZero();
        assertThat(count(WAITED, highest, population(3))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_counts_somebody_in_the_generated_worlds(Counted counted) {
        long all = FiguresLawsTest.populations()
                .map(number -> count(counted, Rung.AWARENESS, population(number))
                        + count(counted, Rung.INTEREST, population(number)))
                .sum();

        assertThat(all).isPositive();
    }

    /** A register whose start ends in the middle of some of the periods. */
    private static Population population(long number) {
        return FiguresLawsTest.population(number).startingUntil(GeneratedFacts.FIRST.plusDays(600));
    }

    private static int count(Counted counted, Rung rung, Population population) {
        return (int) population.actors().stream()
                .filter(actor -> counted.holds(actor, rung, population))
                .count();
    }
}
