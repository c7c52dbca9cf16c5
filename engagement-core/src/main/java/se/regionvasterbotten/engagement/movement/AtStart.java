package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.standing.State;

/**
 * What of a population's newcomers, entries and direct entries lies within the register's start: they may have been there before it was kept, and be neither new nor direct
 * (RULES section 7).
 *
 * @param newActors how many of the new actors
 * @param steps how many of the entries and direct entries, and by how many actors; none of other types
 */
public record AtStart(int newActors, StepCounts steps) {
    private static final AtStart NOTHING = new AtStart(0, StepCounts.NONE);
    private static final Set<StepType> ENTRIES = Set.of(StepType.ENTRY, StepType.DIRECT_ENTRY);

    /**
     * {@return what lies within the start; nothing when the period begins after it, and when nothing is known of it}
     *
     * @param population whose newcomers and steps
     */
    public static AtStart of(Population population) {
        LocalDate until = population.startUntil();
        Period period = population.period();
        if (until == null || !period.from().isBefore(until)) {
            return NOTHING;
        }
        LocalDate end = Objects.requireNonNull(period.to());
        Period start = Period.of(period.from(), until.isBefore(end) ? until : end);
        long newActors = population.actors().stream()
                .filter(actor -> actor.journey().at(population.opening()) == State.NOT_YET
                        && actor.journey().at(Ends.closing(start)) != State.NOT_YET)
                .count();
        return new AtStart(
                Math.toIntExact(newActors),
                StepCounts.of(population.actors().stream()
                        .map(actor -> actor.journey().within(start).stream()
                                .filter(step -> holds(step, until))
                                .toList())));
    }

    /**
     * {@return of the steps by meeting place those that lie within the start, as {@link StepCounts#byMeetingPlace} has them; no rows when none do}
     *
     * @param population whose steps within its period
     */
    public static Breakdown<StepCounts> byMeetingPlace(Population population) {
        LocalDate until = population.startUntil();
        return StepCounts.byMeetingPlace(population, step -> until != null && holds(step, until));
    }

    /**
     * {@return whether a step is an entry or a direct entry within the start}
     *
     * @param step a step
     * @param until the first day after the start
     */
    public static boolean holds(Step step, LocalDate until) {
        return ENTRIES.contains(step.type()) && step.date().isBefore(until);
    }
}
