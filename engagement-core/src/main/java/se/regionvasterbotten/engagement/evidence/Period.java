package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A half-open run of days {@code [from, to)} in Europe/Stockholm (RULES, the introduction).
 *
 * @param from the first day
 * @param to the first day after; null when the period is open, without end
 */
public record Period(LocalDate from, @Nullable LocalDate to) {
    /** Those that end sooner first, those without end last. */
    static final Comparator<Period> BY_END =
            Comparator.comparing(Period::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Refuses a period that holds no day, and ends that are no days of the calendar. */
    public Period {
        Days.checked(from);
        if (to != null) {
            Days.checked(to);
        }
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "A period from " + from + " to " + to + " holds no day; 'to' is the first day after it");
        }
    }

    /**
     * {@return the days from {@code from} up to but not including {@code to}}
     *
     * @param from the first day
     * @param to the first day after it
     */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /**
     * {@return the days from {@code from} on, without end}
     *
     * @param from the first day
     */
    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * {@return whether the day lies in the period: the first does, {@code to} does not}
     *
     * @param day any day; the first is within, the last day after is not
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /**
     * {@return the days that both periods hold; empty when they share none}
     *
     * @param other a period that may lie anywhere
     */
    public Optional<Period> overlap(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = earlier(to, other.to);
        return end == null || start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    /**
     * {@return the same first day, the end moved forward by a number of months; 29 February becomes 28 February} An open period stays open, and one that would end after 9999-12-31 is open.
     *
     * @param months how many calendar months, from 1
     */
    public Period lengthened(int months) {
        return to == null ? this : new Period(from, Days.later(to, months));
    }

    /** The period as messages give it. */
    String text() {
        return "[" + from + ", " + (to == null ? "no end" : to) + ")";
    }

    /** The earlier of two ends, where null is no end. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }
}
