package se.regionvasterbotten.engagement.reference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sector as it is answered.
 *
 * @param parent the sector this is a subcategory of, null for one of the five
 */
public record RegisteredSector(
        UUID id,
        @Nullable String externalId,
        String name,
        @Nullable Named parent) {
    static RegisteredSector of(Catalogue<Sector> catalogue, Sector row) {
        return new RegisteredSector(
                row.id(),
                catalogue.externalId(row),
                row.name(),
                catalogue.named(row.parentId().orElse(null)));
    }
}
