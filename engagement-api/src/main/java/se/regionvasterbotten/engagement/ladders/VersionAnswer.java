package se.regionvasterbotten.engagement.ladders;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a ladder version is used for, on the wire.
 *
 * @param version its number
 * @param status what it is used for
 * @param prepared how many actors have got their steps by it, while it is being prepared
 * @param total how many there are, as far as is known
 * @param recordedAt when it was told
 * @param activatedAt when figures came to follow it, last; null when they never have
 */
public record VersionAnswer(
        int version,
        VersionStatus status,
        int prepared,
        int total,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime activatedAt) {
    static VersionAnswer of(StoredVersion stored) {
        return new VersionAnswer(
                stored.number(),
                stored.status(),
                stored.prepared(),
                stored.toPrepare(),
                stored.recordedAt(),
                stored.activatedAt().orElse(null));
    }
}
