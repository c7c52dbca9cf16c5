package se.regionvasterbotten.engagement.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the time in which it was known, half-open {@code [recordedAt, supersededAt)}: a correction supersedes it and records another about the same
 * thing, a retraction supersedes it (RULES section 8).
 *
 * @param <T> what kind of fact
 * @param fact what was told
 * @param recordedAt the first instant at which it was known
 * @param supersededAt the first instant at which it no longer was; null while it is
 */
public record Recorded<T extends Fact>(
        T fact, Instant recordedAt, @Nullable Instant supersededAt) {
    /** Refuses what was never known. */
    public Recorded {
        if (supersededAt != null && !recordedAt.isBefore(supersededAt)) {
            throw new IllegalArgumentException("The " + fact.about() + " was recorded at " + recordedAt
                    + " and superseded at " + supersededAt + "; it can be superseded only after it was recorded");
        }
    }

    /**
     * {@return a fact that is known from an instant on}
     *
     * @param <T> the sort of fact
     * @param recordedAt when it became known
     * @param fact what was told
     */
    public static <T extends Fact> Recorded<T> since(Instant recordedAt, T fact) {
        return new Recorded<>(fact, recordedAt, null);
    }

    /**
     * {@return the same, known no longer from an instant on}
     *
     * @param instant when; recorded at that very instant is known, superseded at it is not
     */
    public Recorded<T> until(Instant instant) {
        return new Recorded<>(fact, recordedAt, instant);
    }

    /**
     * {@return whether it was known at an instant: it is at the first, it is not when it is superseded}
     *
     * @param instant when; recorded at that very instant is known, superseded at it is not
     */
    public boolean knownAt(Instant instant) {
        return !instant.isBefore(recordedAt) && (supersededAt == null || instant.isBefore(supersededAt));
    }
}
