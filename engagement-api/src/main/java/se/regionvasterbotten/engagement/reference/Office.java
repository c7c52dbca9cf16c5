package se.regionvasterbotten.engagement.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of an office, which may arrange activities. */
@Entity
@Table(name = "office")
public class Office extends ReferenceRow {
    /** For JPA. */
    protected Office() {}

    Office(UUID id, String name, String contentHash, OffsetDateTime recordedAt) {
        super(id, name, contentHash, recordedAt);
    }
}
