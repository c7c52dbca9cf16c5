package se.regionvasterbotten.engagement.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a sector: one of the five of the penta helix, or a subcategory of one. */
@Entity
@Table(name = "sector")
public class Sector extends ReferenceRow {
    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    /** For JPA. */
    protected Sector() {}

    Sector(UUID id, String name, @Nullable UUID parentId, String contentHash, OffsetDateTime recordedAt) {
        super(id, name, contentHash, recordedAt);
        this.parentId = parentId;
    }

    /** The sector this is a subcategory of; empty for one of the five. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }
}
