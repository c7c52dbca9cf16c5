package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;

/**
 * A request to correct a meeting place, as it came.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record MeetingPlaceCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable Reach reach,
        @Nullable String reason) {
    /** What it says as any row does. */
    ReferenceCorrection row() {
        return new ReferenceCorrection(externalId, name, reason);
    }
}
