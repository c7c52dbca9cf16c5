package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A caller's own identifier of a thing. Unique per kind of thing; case and blanks count. */
@Entity
@Table(name = "external_id")
public class ExternalId {
    static final String SYSTEM = "default";

    @Id
    @Column(name = "external_key")
    private String externalKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Thing kind;

    @Column(name = "system")
    private String system;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "id")
    private UUID id;

    /** For JPA. */
    protected ExternalId() {}

    ExternalId(Thing kind, String externalId, UUID id) {
        this.externalKey = key(kind, externalId);
        this.kind = kind;
        this.system = SYSTEM;
        this.externalId = externalId;
        this.id = id;
    }

    static String key(Thing kind, String externalId) {
        return Digest.of(kind, SYSTEM, externalId);
    }

    String externalId() {
        return externalId;
    }

    UUID id() {
        return id;
    }
}
