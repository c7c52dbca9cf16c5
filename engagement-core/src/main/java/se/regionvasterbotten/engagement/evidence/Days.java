package se.regionvasterbotten.engagement.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days as the ladder counts them: days in Europe/Stockholm, from 0001-01-01 to 9999-12-31 (RULES, the introduction). The only place that turns an instant
 * into a day.
 */
public final class Days {
    /** Where a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The first day there is. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day there is; what would end after it has no end. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /**
     * {@return the day on which an instant falls; its first instant belongs to it, the next day's does not}
     *
     * @param instant when, to be told as the day that it is in Europe/Stockholm
     * @throws IllegalArgumentException when that is no day of the calendar
     */
    public static LocalDate of(Instant instant) {
        if (instant.isBefore(begins(FIRST)) || !instant.isBefore(begins(LAST.plusDays(1)))) {
            throw new IllegalArgumentException("No day of the calendar holds " + instant + "; " + REMEDY);
        }
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * {@return the first instant of a day}
     *
     * @param day any day
     */
    public static Instant begins(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * {@return the day itself}
     *
     * @param day any day
     * @throws IllegalArgumentException when it is no day of the calendar
     */
    public static LocalDate checked(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("No day of the calendar: " + day + "; " + REMEDY);
        }
        return day;
    }

    /** The day a number of months later, of 29 February the 28th where there is no 29th; null, which is no end, after the last day. */
    static @Nullable LocalDate later(LocalDate day, int months) {
        LocalDate later = day.plusMonths(months);
        return later.isAfter(LAST) ? null : later;
    }

    private static final String REMEDY = "use one from " + FIRST + " to " + LAST;
}
