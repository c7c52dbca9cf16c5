package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.evidence.Days;

/** When evidence no longer supports, for every day that a row can have. */
final class SupportEnds {
    /** After every day there is. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int[] ends;
    private final int first = Math.toIntExact(Row.FIRST_DAY.toEpochDay());

    SupportEnds(int months) {
        ends = new int[Math.toIntExact(Row.LAST_DAY.toEpochDay()) - first + 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = of(LocalDate.ofEpochDay(first + i), months);
        }
    }

    /** The first day on which evidence of a row's day no longer supports. */
    int of(int epochDay) {
        return ends[epochDay - first];
    }

    /** The first day on which evidence that ended on a day no longer supports; {@link #NEVER} when that is after every day there is. */
    static int of(LocalDate day, int months) {
        LocalDate end = day.plusMonths(months);
        return end.isAfter(Days.LAST) ? NEVER : (int) end.toEpochDay();
    }
}
