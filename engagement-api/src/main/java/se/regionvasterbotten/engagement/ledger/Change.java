package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a transaction changed a thing of the register: numbered in the order of the transactions, from 1 and without gaps. */
@Entity
@Table(name = "register_change")
public class Change {
    @Id
    @Column(name = "change_number")
    private long number;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "kind")
    private String kind;

    @Column(name = "id")
    private UUID id;

    @Column(name = "within_id")
    private @Nullable UUID withinId;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_type")
    private ChangeType type;

    /** For JPA. */
    protected Change() {}

    /** Its place in the order. */
    public long number() {
        return number;
    }

    /** The instant of the transaction. */
    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    /** What kind of thing changed. */
    public String kind() {
        return kind;
    }

    /** What changed. */
    public UUID id() {
        return id;
    }

    /** What it is a part of and is read with; null for what has an address of its own. */
    public @Nullable UUID within() {
        return withinId;
    }

    /** What became of it. */
    public ChangeType type() {
        return type;
    }
}
