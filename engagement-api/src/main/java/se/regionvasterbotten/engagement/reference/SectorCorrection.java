package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;

/**
 * A request to correct a sector or a subcategory of one, as it came.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record SectorCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String reason) {
    /** What it says as any row does. */
    ReferenceCorrection row() {
        return new ReferenceCorrection(externalId, name, reason);
    }
}
