package se.regionvasterbotten.engagement.approval;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/**
 * That a piece of evidence was confirmed, once more too, or retracted, and why; never changed. Who said so stands where every write has its writer. Each kind of
 * evidence has a table of its own.
 */
@MappedSuperclass
public abstract class Decision {
    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    /** For JPA. */
    protected Decision() {}

    /** A decision of an instant. */
    protected Decision(Status status, @Nullable String reason, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.status = status;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }
}
