package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Whom a spelling was decided to mean, in a list that counts. */
@Entity
@Table(name = "decided_spelling")
class DecidedSpelling {
    @Id
    @Column(name = "doubt_key")
    private String key;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected DecidedSpelling() {}

    DecidedSpelling(String key, UUID actorId, UUID listId, OffsetDateTime recordedAt) {
        this.key = key;
        this.actorId = actorId;
        this.listId = listId;
        this.recordedAt = recordedAt;
    }
}
