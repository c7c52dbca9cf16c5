package se.regionvasterbotten.engagement.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * An actor's movements in order, on one theme or overall (resa).
 *
 * @param timeline the changes of state it is made of
 */
public record Journey(Timeline timeline) {
    /**
     * {@return the movements that a timeline shows}
     *
     * @param timeline the changes of state
     */
    public static Journey of(Timeline timeline) {
        return new Journey(timeline);
    }

    /** {@return every step in order, future lapses too; none for someone without evidence} */
    public List<Step> steps() {
        return timeline.changes().stream().map(Step::of).toList();
    }

    /**
     * {@return the steps dated on or before a day}
     *
     * @param day any day; steps of the day itself count
     */
    public List<Step> until(LocalDate day) {
        return steps().stream().filter(step -> !step.date().isAfter(day)).toList();
    }

    /**
     * {@return the steps dated within a period: its first day counts, its end does not}
     *
     * @param period the days, the first within and the last day after without
     */
    public List<Step> within(Period period) {
        return steps().stream().filter(step -> period.contains(step.date())).toList();
    }

    /**
     * {@return the first day at a rung or above it; empty when that is never reached} Who passes over a rung has reached it, and nothing that lapses later
     * changes the day.
     *
     * @param rung the rung that was reached, or a higher one
     */
    public Optional<LocalDate> reached(Rung rung) {
        return timeline.changes().stream()
                .filter(change -> change.to().rung() >= rung.number())
                .map(Change::date)
                .findFirst();
    }

    /**
     * {@return the state at the end of a day}
     *
     * @param day any day; steps of the day itself count
     */
    public State at(LocalDate day) {
        return timeline.at(day);
    }
}
