package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * How one contribution on one theme lies in an int: its day in the upper half, so that rows compare as days do, and in the lower half one bit for its
 * kind and one for each circumstance that a rule can ask about. The union of some rows has the bits that any of them has.
 */
final class Row {
    /** The kinds that are contributions; the place in this list is the kind's bit. */
    static final List<Kind> KINDS =
            Arrays.stream(Kind.values()).filter(kind -> !kind.membership()).toList();

    /** It has a document. */
    static final int DOCUMENTED = 1 << KINDS.size();

    /** The actor has a row on the theme at a meeting place on an earlier day. */
    static final int LINKED = DOCUMENTED << 1;

    /** How many bits tell of the other of a pair: each kind has one that it shares with few, so that a union of rows tells nearly which kind has one. */
    private static final int OTHER_BITS = 3;

    private static final int FIRST_OTHER = LINKED << 1;

    /** It is the later of a pair; {@link Others} has the other. */
    private static final int OTHERS = ((1 << OTHER_BITS) - 1) * FIRST_OTHER;

    /** Every circumstance. */
    static final int CIRCUMSTANCES = OTHERS | LINKED | DOCUMENTED;

    /** Kind and circumstances. */
    static final int SIGNS = OTHERS | (FIRST_OTHER - 1);

    private static final int DAY_SHIFT = 16;

    /** The epoch day that lies in a row as 0. */
    private static final int MIDDLE = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());

    /** The first day that fits: 1910-04-15. */
    static final LocalDate FIRST_DAY = LocalDate.ofEpochDay(MIDDLE + Short.MIN_VALUE);

    /** The last day that fits: 2089-09-17. */
    static final LocalDate LAST_DAY = LocalDate.ofEpochDay(MIDDLE + Short.MAX_VALUE);

    private static final int[] BITS = new int[Kind.values().length];

    static {
        if (SIGNS >= 1 << DAY_SHIFT) {
            throw new IllegalStateException(
                    "There are " + KINDS.size() + " kinds of contributions; a row has room for 11");
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

    /** The bit that tells that a row of a kind is the later of a pair. */
    static int hasOther(Kind kind) {
        return FIRST_OTHER << kind.ordinal() % OTHER_BITS;
    }

    /** Whether a row is the later of a pair. */
    static boolean hasOther(int row) {
        return (row & OTHERS) != 0;
    }

    /** Whether a row is of one of some kinds and in any circumstance at all. */
    static boolean isSpecial(int row, int kinds) {
        return (row & kinds) != 0 && (row & CIRCUMSTANCES) != 0;
    }

    /** The circumstances of a row, or those that a union of rows leaves possible for its rows of a kind, as {@link Verdicts} has them. */
    static int circumstances(int row, Kind kind) {
        return ((row & DOCUMENTED) != 0 ? Verdicts.DOCUMENTED : 0)
                | ((row & LINKED) != 0 ? Verdicts.LINKED : 0)
                | ((row & hasOther(kind)) != 0 ? Verdicts.TOGETHER : 0);
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
