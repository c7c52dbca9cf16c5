package se.regionvasterbotten.engagement.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Fact;

/**
 * That two entries are one and the same actor (sammanslagning, RULES section 8). It holds for every day while it is known; taken back, it ends.
 * Evidence keeps the identifier it was told of.
 */
@Entity
@Table(name = "actor_merge")
public class ActorMerge extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(name = "actor_type")
    private ActorType type;

    @Column(name = "merged_id")
    private UUID mergedId;

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "reason")
    private String reason;

    /** For JPA. */
    protected ActorMerge() {}

    ActorMerge(UUID id, ActorType type, UUID mergedId, UUID survivorId, String reason, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.type = type;
        this.mergedId = mergedId;
        this.survivorId = survivorId;
        this.reason = reason;
    }

    /** What both are. */
    public ActorType type() {
        return type;
    }

    /** The entry that goes up in the other. */
    public UUID mergedId() {
        return mergedId;
    }

    /** The entry that remains, unless it is merged itself. */
    public UUID survivorId() {
        return survivorId;
    }

    /** Why they are taken for one. */
    public String reason() {
        return reason;
    }

    @Override
    public String changedKind() {
        return "MERGE";
    }

    @Override
    public UUID partOf() {
        return survivorId;
    }
}
