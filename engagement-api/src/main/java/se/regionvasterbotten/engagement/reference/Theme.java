package se.regionvasterbotten.engagement.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a theme (fråga): what evidence is about. */
@Entity
@Table(name = "theme")
public class Theme extends ReferenceRow {
    /** For JPA. */
    protected Theme() {}

    Theme(UUID id, String name, String contentHash, OffsetDateTime recordedAt) {
        super(id, name, contentHash, recordedAt);
    }
}
