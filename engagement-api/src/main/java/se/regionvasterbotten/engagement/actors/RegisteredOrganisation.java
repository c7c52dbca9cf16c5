package se.regionvasterbotten.engagement.actors;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is answered.
 *
 * @param organisationNumber with a hyphen
 * @param sector the name of today's
 */
public record RegisteredOrganisation(
        UUID id,
        @Nullable String externalId,
        String name,
        @Nullable String organisationNumber,
        @Nullable String sector,
        @Nullable String region,
        boolean ownStaff,
        OffsetDateTime recordedAt) {
    static RegisteredOrganisation of(Organisation version, @Nullable String externalId, @Nullable String sector) {
        return new RegisteredOrganisation(
                version.id(),
                externalId,
                version.name(),
                version.organisationNumber().map(OrganisationNumber::shown).orElse(null),
                sector,
                version.region().orElse(null),
                version.ownStaff(),
                version.recordedAt());
    }
}
