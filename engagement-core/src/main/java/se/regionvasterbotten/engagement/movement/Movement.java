package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.standing.State;

/**
 * How a population moved in a period (rörelse; RULES section 7). The population is every actor with evidence by the closing, so nobody closes at
 * {@link State#NOT_YET}; everything is empty when there is nobody.
 *
 * @param flows how many went from where to where
 * @param steps the steps taken within the period; those of each actor lead from its opening to its closing
 */
public record Movement(Flows flows, StepCounts steps) {
    /**
     * {@return the movement of the actors whose journeys are given}
     *
     * @param journeys one for each actor; those without evidence by the closing are left out
     * @param period the days, with an end: the opening is the end of the day before it, the closing the end of its last day
     * @throws IllegalArgumentException when the period is open
     */
    public static Movement of(Collection<Journey> journeys, Period period) {
        LocalDate opening = Ends.opening(period);
        LocalDate closing = Ends.closing(period);
        List<Journey> population = journeys.stream()
                .filter(journey -> journey.at(closing) != State.NOT_YET)
                .toList();
        return new Movement(
                Flows.of(population.stream().map(journey -> new Flow(journey.at(opening), journey.at(closing)))),
                StepCounts.of(population.stream().map(journey -> journey.within(period))));
    }

    /**
     * {@return the movement of a population}
     *
     * @param population whose movement within its period
     */
    public static Movement of(Population population) {
        return of(population.actors().stream().map(Actor::journey).toList(), population.period());
    }

    /** {@return how many actors stood where at the opening; states without actors are left out} */
    public SortedMap<State, Integer> opening() {
        return flows.opening();
    }

    /** {@return how many actors stand where at the closing; states without actors are left out} */
    public SortedMap<State, Integer> closing() {
        return flows.closing();
    }

    /** {@return how many actors there are, everyone counted once} */
    public int actors() {
        return flows.total();
    }

    /** {@return how many of them are new: without evidence at the opening} */
    public int newActors() {
        return opening().getOrDefault(State.NOT_YET, 0);
    }
}
