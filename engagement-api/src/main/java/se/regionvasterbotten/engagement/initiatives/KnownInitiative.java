package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * An initiative as it was known at an instant.
 *
 * @param from its first day
 * @param to the first day after it; null without end
 * @param themes what it is about, never nothing
 */
public record KnownInitiative(
        UUID id,
        String name,
        InitiativeType type,
        LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> themes) {
    /** Copies the themes. */
    public KnownInitiative {
        themes = Set.copyOf(themes);
    }

    /** Whether its first day is in a period. */
    public boolean begunIn(Period period) {
        return period.contains(from);
    }

    /** Whether it has begun by the end of a period that ends, and goes on after it. */
    public boolean goingOnAfter(Period period) {
        LocalDate end = Objects.requireNonNull(period.to());
        return from.isBefore(end) && (to == null || to.isAfter(end));
    }

    /** Whether its last day is in a period. */
    public boolean endedIn(Period period) {
        return to != null && period.contains(to.minusDays(1));
    }
}
