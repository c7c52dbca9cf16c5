package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.ladder.Rung;

/**
 * How long actors wait at a rung before they reach the next (tid till nästa steg). A wait begins on the first day at the rung or above it, also before the
 * period, and ends on the first day at the next rung or above it. Who has not come there is seen to wait until the closing, or until the day of the knowledge
 * when that comes first; being dormant ends no wait, for a dormant actor can still rise. Who passed over the rung never waited at it and is counted apart.
 *
 * @param from the rung, one that has a next
 * @param passedOver how many reached the next rung or a higher one on the same day
 * @param waits the waits of all others that have reached the rung; none when the population is empty
 */
public record TimeToNext(Rung from, int passedOver, KaplanMeier waits) {
    /** Refuses the highest rung. */
    public TimeToNext {
        Rungs.next(from);
    }

    /**
     * {@return the time from each rung to the next, lowest first}
     *
     * @param population whose waits; waits of nobody have no median
     */
    public static List<TimeToNext> of(Population population) {
        return Rungs.withNext().map(from -> of(from, population)).toList();
    }

    /** {@return the rung that is waited for} */
    public Rung to() {
        return Rungs.next(from);
    }

    /** {@return the days after which half of those that waited are estimated to have gone on; empty while fewer have, and without waits} */
    public OptionalInt medianDays() {
        return waits.median();
    }

    private static TimeToNext of(Rung from, Population population) {
        LocalDate end = population.observedUntil();
        List<KaplanMeier.Wait> waits = new ArrayList<>();
        int passedOver = 0;
        for (Actor actor : population.actors()) {
            Optional<LocalDate> begun = seen(actor.journey(), from, end);
            Optional<LocalDate> ended = seen(actor.journey(), Rungs.next(from), end);
            if (begun.isPresent() && begun.equals(ended)) {
                passedOver++;
            } else if (begun.isPresent()) {
                waits.add(new KaplanMeier.Wait(days(begun.get(), ended.orElse(end)), ended.isPresent()));
            }
        }
        return new TimeToNext(from, passedOver, KaplanMeier.of(waits));
    }

    private static Optional<LocalDate> seen(Journey journey, Rung rung, LocalDate end) {
        return journey.reached(rung).filter(day -> !day.isAfter(end));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
