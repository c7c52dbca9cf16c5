package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import se.regionvasterbotten.engagement.evidence.Days;

/** The one clock, and what it means here: days are the core's ({@link Days}), instants are UTC in microseconds. */
@ApplicationScoped
public class Clocks {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Today. */
    public static LocalDate today(Clock clock) {
        return Days.of(clock.instant());
    }

    /** Now, no finer than the database keeps. */
    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
