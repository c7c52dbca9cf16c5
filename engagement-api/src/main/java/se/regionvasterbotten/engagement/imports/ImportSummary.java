package se.regionvasterbotten.engagement.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/** A participant list among others: as an {@link Import}, without its findings. */
public record ImportSummary(
        UUID id,
        ListStatus status,
        Named activity,
        @Nullable String fileName,
        int rows,
        int accepted,
        int ignored,
        int rejected,
        int newPersons,
        int newOrganisations,
        OffsetDateTime recordedAt) {
    static ImportSummary of(StoredList list, Named activity) {
        return new ImportSummary(
                list.id(),
                list.status(),
                activity,
                list.fileName(),
                list.rows(),
                list.accepted(),
                list.ignored(),
                list.rejected(),
                list.newPersons(),
                list.newOrganisations(),
                list.recordedAt());
    }
}
