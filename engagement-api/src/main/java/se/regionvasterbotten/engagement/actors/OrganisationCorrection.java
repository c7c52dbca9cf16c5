package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an organisation, as it came: everything that is to hold instead. Its sector is a dated fact of its own.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record OrganisationCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String organisationNumber,
        @Nullable String region,
        @Nullable Boolean ownStaff,
        @Nullable String reason)
        implements Correction {}
