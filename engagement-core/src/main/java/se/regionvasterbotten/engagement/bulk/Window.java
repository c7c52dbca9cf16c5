package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.evidence.Days;

/**
 * What of any evidence supports on a day: what ended on {@code earliest} or later and began on {@code asOf} or before.
 *
 * @param asOf the day, as an epoch day
 * @param earliest the earliest day from which evidence supports so long that it does on the day
 */
record Window(int asOf, int earliest) {
    static Window of(LocalDate asOf, int supportMonths) {
        LocalDate expired = Days.checked(asOf).minusMonths(supportMonths);
        // The last days of a long month reach no further than the last day of a short one.
        while (!expired.plusDays(1).plusMonths(supportMonths).isAfter(asOf)) {
            expired = expired.plusDays(1);
        }
        long earliest = Math.max(expired.toEpochDay() + 1, Days.FIRST.toEpochDay());
        return new Window((int) asOf.toEpochDay(), (int) earliest);
    }

    /** Rows from this on are in the window or after it. */
    int floor() {
        return Row.floor(earliest);
    }

    /** Rows from this on are after the window. */
    int ceiling() {
        return Row.floor(asOf + 1);
    }
}
