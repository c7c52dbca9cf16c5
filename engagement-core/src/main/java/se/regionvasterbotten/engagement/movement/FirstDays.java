package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * When an actor first took part, and as what: all that figures need to know of the evidence itself.
 *
 * @param asListener the day of the first evidence as a listener; null when there is none
 * @param asOther the day of the first evidence of any other kind, memberships too; null when there is none
 * @param atPlaces the day of the first evidence at each meeting place; none when all of it was elsewhere
 */
public record FirstDays(
        @Nullable LocalDate asListener, @Nullable LocalDate asOther, SortedMap<String, LocalDate> atPlaces) {
    /** The first days of someone without evidence. */
    static final FirstDays NONE = new FirstDays(null, null, Collections.emptySortedMap());

    /** Copies the places. */
    public FirstDays {
        atPlaces = Collections.unmodifiableSortedMap(new TreeMap<>(atPlaces));
    }

    /**
     * {@return the first days that a history tells of; of one theme when the history is that theme's}
     *
     * @param history what counts for the actor; an empty one has no first day
     */
    public static FirstDays of(History history) {
        LocalDate asListener = null;
        LocalDate asOther = null;
        SortedMap<String, LocalDate> atPlaces = new TreeMap<>();
        for (Evidence piece : history.evidence()) {
            if (piece.kind() == Kind.LISTENER) {
                asListener = earlier(asListener, piece.day());
            } else {
                asOther = earlier(asOther, piece.day());
            }
            if (piece instanceof Contribution given && given.meetingPlace() != null) {
                atPlaces.merge(given.meetingPlace(), given.day(), FirstDays::earlier);
            }
        }
        return new FirstDays(asListener, asOther, atPlaces);
    }

    /**
     * {@return the meeting places with evidence on or before a day}
     *
     * @param day the last day that counts
     */
    public Set<String> placesBy(LocalDate day) {
        return atPlaces.entrySet().stream()
                .filter(place -> !place.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is evidence on or before a day, and all of it as a listener. */
    boolean onlyListenedBy(LocalDate day) {
        return asListener != null && !asListener.isAfter(day) && (asOther == null || asOther.isAfter(day));
    }

    /** Whether the first evidence of another kind than listener lies within a period. */
    boolean becameActiveWithin(Period period) {
        return asOther != null && period.contains(asOther);
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate other) {
        return known == null || other.isBefore(known) ? other : known;
    }
}
