package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.standing.State;

/**
 * The actors that a period's figures are about: every actor with evidence by the closing, and no other (RULES section 7).
 *
 * @param actors those actors, one entry each; empty when nobody has evidence by then, and then every figure is empty too
 * @param period the days, with an end
 * @param knownOn the last day of which anything can be known: the day in Europe/Stockholm of the instant of knowledge that the actors come from
 * @param startUntil the first day on which newcomers are no longer such as may have been there before the register was kept; null when nothing is known of its start
 */
public record Population(
        List<Actor> actors,
        Period period,
        LocalDate knownOn,
        @Nullable LocalDate startUntil) {
    /**
     * Leaves out the actors that are not yet on the ladder at the closing.
     *
     * @throws IllegalArgumentException when the period is open
     */
    public Population {
        LocalDate closing = Ends.closing(period);
        actors = actors.stream()
                .filter(actor -> actor.journey().at(closing) != State.NOT_YET)
                .toList();
    }

    /**
     * {@return the population among some actors}
     *
     * @param actors the actors, in any order
     * @param period the days, with an end; the closing is the end of its last day
     * @param knownOn the last day of which anything can be known
     */
    public static Population of(Collection<Actor> actors, Period period, LocalDate knownOn) {
        return new Population(List.copyOf(actors), period, knownOn, null);
    }

    /**
     * {@return other actors in the same period, by the same knowledge}
     *
     * @param others the other actors
     */
    public Population of(Collection<Actor> others) {
        return new Population(List.copyOf(others), period, knownOn, startUntil);
    }

    /**
     * {@return the same in a register of which the start is known}
     *
     * @param until the first day after its start
     */
    public Population startingUntil(LocalDate until) {
        return new Population(actors, period, knownOn, until);
    }

    /** {@return the opening: the day before the period} */
    public LocalDate opening() {
        return Ends.opening(period);
    }

    /** {@return the closing: the last day of the period} */
    public LocalDate closing() {
        return Ends.closing(period);
    }

    /** {@return the last day that is both in the period and known: nobody is seen to wait beyond it} */
    public LocalDate observedUntil() {
        return knownOn.isBefore(closing()) ? knownOn : closing();
    }
}
