package se.regionvasterbotten.engagement.carryings;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * What an official has said of a theme that may have been carried, on the wire.
 *
 * @param from the earlier activity
 * @param to the later one
 * @param status what was said
 * @param reason why; null when nothing was told
 */
public record CarryingAnswer(
        UUID id,
        Named theme,
        StopAnswer from,
        StopAnswer to,
        CarryingStatus status,
        @Nullable String reason,
        OffsetDateTime recordedAt) {}
