package se.regionvasterbotten.engagement.reports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/**
 * A thing that was known otherwise at an instant than it is now.
 *
 * @param id the thing
 * @param before how it was known then; null when it was not known
 * @param now how it is known now; null when it is known no longer
 */
record Later<T extends Fact>(
        UUID id, @Nullable T before, @Nullable T now) {
    /** The thing in its versions of then and now; empty when both are the same or neither is there. */
    static <T extends Fact> Optional<Later<T>> of(UUID id, List<T> versions, OffsetDateTime then) {
        T before = versions.stream()
                .filter(one -> !one.recordedAt().isAfter(then))
                .findFirst()
                .orElse(null);
        T now = versions.stream()
                .filter(one -> one.supersededAt().isEmpty())
                .findFirst()
                .orElse(null);
        return before == now ? Optional.empty() : Optional.of(new Later<>(id, before, now));
    }

    /** What became of it. */
    Restated.Change change() {
        if (before == null) {
            return Restated.Change.ADDED;
        }
        return now == null ? Restated.Change.RETRACTED : Restated.Change.CORRECTED;
    }

    /** When that became known. */
    OffsetDateTime recordedAt() {
        T current = now;
        return current != null
                ? current.recordedAt()
                : Objects.requireNonNull(before).supersededAt().orElseThrow();
    }

    /** What is known of it, now before then. */
    Stream<T> versions() {
        return Stream.concat(Stream.ofNullable(now), Stream.ofNullable(before));
    }

    /** What is known of it now, else what was known. */
    T latest() {
        return versions().findFirst().orElseThrow();
    }
}
