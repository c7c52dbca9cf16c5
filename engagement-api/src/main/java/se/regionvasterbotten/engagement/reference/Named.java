package se.regionvasterbotten.engagement.reference;

import java.util.UUID;

/** A reference as it is answered: what it points at and what that is called. */
public record Named(UUID id, String name) {
    /** To a row of reference data. */
    public static Named of(ReferenceRow row) {
        return new Named(row.id(), row.name());
    }
}
