package se.regionvasterbotten.engagement.reference;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** One version of a row of reference data: it has a name, unique within its kind. */
@MappedSuperclass
public abstract class ReferenceRow extends Fact {
    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    /** For JPA. */
    protected ReferenceRow() {}

    /** A first version under a new id. */
    protected ReferenceRow(UUID id, String name, String contentHash, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.name = name;
        this.nameKey = NameKey.of(name);
        this.contentHash = contentHash;
    }

    /** The name as people see it. */
    public String name() {
        return name;
    }

    /** By what it is found: {@link NameKey}. */
    public String nameKey() {
        return nameKey;
    }

    /** The digest of the request that registered it; empty for delivered rows. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
