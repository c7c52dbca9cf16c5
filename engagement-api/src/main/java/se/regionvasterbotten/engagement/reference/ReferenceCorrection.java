package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an office or a theme, as it came.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record ReferenceCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String reason) implements Correction {}
