package se.regionvasterbotten.engagement.actors;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A sector of an organisation as it is answered: it holds until the next begins, and the first of all from the beginning.
 *
 * @param sector null when it is no longer among the reference data
 * @param from the day that was stated; null from the beginning
 */
public record RegisteredOrganisationSector(
        UUID id, @Nullable Named sector, @Nullable LocalDate from, OffsetDateTime recordedAt) {
    static RegisteredOrganisationSector of(OrganisationSector version, @Nullable Named sector) {
        return new RegisteredOrganisationSector(
                version.id(), sector, version.from().orElse(null), version.recordedAt());
    }
}
