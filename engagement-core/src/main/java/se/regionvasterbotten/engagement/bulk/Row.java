package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * How one contribution on one theme lies in an int: its day in the upper half, so that rows compare as days do, and in the lower half one bit for its
 * kind and one for each thing a rule can ask of it. The kinds of some rows are the union of their bits.
 */
final class Row {
    /** The kinds that are contributions; the place in this list is the kind's bit. */
    static final List<Kind> KINDS =
            Arrays.stream(Kind.values()).filter(kind -> !kind.membership()).toList();

    static final int KIND_MASK = (1 << KINDS.size()) - 1;
    static final int AT_MEETING_PLACE = 1 << 12;
    static final int DOCUMENTED = 1 << 13;
    /** It was given at an activity, and can be one of a pair. */
    static final int AT_ACTIVITY = 1 << 14;
    /** The activity is that of the latest earlier row at an activity, of the same actor, theme and kind. */
    static final int SAME_ACTIVITY = 1 << 15;

    static final int DAY_SHIFT = 16;

    /** The epoch day that lies in a row as 0. */
    static final int MIDDLE = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());

    /** The first day that fits: 1910-04-15. */
    static final LocalDate FIRST_DAY = LocalDate.ofEpochDay(MIDDLE + Short.MIN_VALUE);

    /** The last day that fits: 2089-09-17. */
    static final LocalDate LAST_DAY = LocalDate.ofEpochDay(MIDDLE + Short.MAX_VALUE);

    private static final int[] BITS = new int[Kind.values().length];

    static {
        if (KIND_MASK >= AT_MEETING_PLACE) {
            throw new IllegalStateException("There are " + KINDS.size() + " kinds of contributions; a row has 12 bits");
        }
        KINDS.forEach(kind -> BITS[kind.ordinal()] = 1 << KINDS.indexOf(kind));
    }

    private Row() {}

    /** The bit of a kind; none for a membership's. */
    static int bit(Kind kind) {
        return BITS[kind.ordinal()];
    }

    /** The place in {@link #KINDS} of a row's kind. */
    static int kind(int row) {
        return Integer.numberOfTrailingZeros(row);
    }

    /** The epoch day of a row. */
    static int day(int row) {
        return (row >> DAY_SHIFT) + MIDDLE;
    }

    /** The part of a row that is the day. */
    static int ofDay(int epochDay) {
        return (epochDay - MIDDLE) << DAY_SHIFT;
    }

    /** No row of an earlier day reaches this, every row of the day or a later one does; also for days that do not fit. */
    static int floor(int epochDay) {
        int day = epochDay - MIDDLE;
        return day > Short.MAX_VALUE ? Integer.MAX_VALUE : Math.max(day, Short.MIN_VALUE) << DAY_SHIFT;
    }
}
