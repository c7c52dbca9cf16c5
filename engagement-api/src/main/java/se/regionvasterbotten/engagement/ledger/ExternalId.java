package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A caller's own identifier of a thing. Unique per kind of thing and calling system; case and blanks count. */
@Entity
@Table(name = "external_id")
public class ExternalId {
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

    ExternalId(Thing kind, ExternalName name, UUID id) {
        this.externalKey = name.key(kind);
        this.kind = kind;
        this.system = name.system();
        this.externalId = name.externalId();
        this.id = id;
    }

    ExternalName name() {
        return new ExternalName(system, externalId);
    }

    UUID id() {
        return id;
    }
}
