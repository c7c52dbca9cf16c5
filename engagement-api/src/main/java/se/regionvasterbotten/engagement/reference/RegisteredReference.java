package se.regionvasterbotten.engagement.reference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office or a theme as it is answered. */
public record RegisteredReference(UUID id, @Nullable String externalId, String name) {
    static <T extends ReferenceRow> RegisteredReference of(Catalogue<T> catalogue, T row) {
        return new RegisteredReference(row.id(), catalogue.externalId(row), row.name());
    }
}
