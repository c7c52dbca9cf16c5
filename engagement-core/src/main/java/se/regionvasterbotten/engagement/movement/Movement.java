package se.regionvasterbotten.engagement.movement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.standing.State;

/**
 * How a population moved in a period (rörelse; RULES section 7). The population is every actor with evidence by the closing, so nobody closes at
 * {@link State#NOT_YET}; flows sum to the opening over their ends and to the closing over their beginnings.
 */
public final class Movement {
    private final SortedMap<State, Integer> opening = new TreeMap<>();
    private final SortedMap<State, Integer> closing = new TreeMap<>();
    private final SortedMap<Flow, Integer> flows = new TreeMap<>();
    private final SortedMap<StepType, StepCount> steps = new TreeMap<>();

    private Movement() {}

    /**
     * The movement of the actors whose journeys are given.
     *
     * @param journeys one for each actor; those without evidence by the closing are left out
     * @param period the days, with an end: the opening is the end of the day before it, the closing the end of its last day
     * @throws IllegalArgumentException when the period is open
     */
    public static Movement of(Collection<Journey> journeys, Period period) {
        if (period.to() == null) {
            throw new IllegalArgumentException("The period from " + period.from() + " is open; movement needs an end");
        }
        Movement movement = new Movement();
        journeys.forEach(journey -> movement.add(journey, period));
        return movement;
    }

    private void add(Journey journey, Period period) {
        State last = journey.at(Objects.requireNonNull(period.to()).minusDays(1));
        if (last == State.NOT_YET) {
            return;
        }
        State first = journey.at(period.from().minusDays(1));
        opening.merge(first, 1, Integer::sum);
        closing.merge(last, 1, Integer::sum);
        flows.merge(new Flow(first, last), 1, Integer::sum);
        EnumMap<StepType, Integer> taken = new EnumMap<>(StepType.class);
        for (Step step : journey.within(period)) {
            taken.merge(step.type(), 1, Integer::sum);
        }
        taken.forEach((type, count) ->
                steps.put(type, steps.getOrDefault(type, new StepCount(0, 0)).and(count)));
    }

    /** How many actors stood where at the opening; states without actors are left out. */
    public SortedMap<State, Integer> opening() {
        return Collections.unmodifiableSortedMap(opening);
    }

    /** How many actors stand where at the closing; states without actors are left out. */
    public SortedMap<State, Integer> closing() {
        return Collections.unmodifiableSortedMap(closing);
    }

    /** How many actors went from where to where; pairs without actors are left out. */
    public SortedMap<Flow, Integer> flows() {
        return Collections.unmodifiableSortedMap(flows);
    }

    /** The steps taken within the period by type; types without steps are left out. */
    public SortedMap<StepType, StepCount> steps() {
        return Collections.unmodifiableSortedMap(steps);
    }
}
