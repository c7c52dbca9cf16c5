package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct who a person is, as it came: everything that is to hold instead. Whom she represents is corrected by itself.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record PersonCorrection(
        @Nullable String externalId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String reason)
        implements Correction {}
