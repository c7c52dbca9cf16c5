package se.regionvasterbotten.engagement.journey;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.State;

/**
 * One movement of an actor (förflyttning).
 *
 * @param date the day at whose end it shows
 * @param type what kind of movement it is
 * @param from the state at the end of the day before
 * @param to the state at the end of the day
 */
public record Step(LocalDate date, StepType type, State from, State to) {
    static Step of(Change change) {
        return new Step(change.date(), StepType.of(change), change.from(), change.to());
    }

    /** The last day of the higher of the two rungs before a lapse, the first day of it after a rise. */
    LocalDate dayAtTheTop() {
        return type == StepType.LAPSE ? date.minusDays(1) : date;
    }
}
