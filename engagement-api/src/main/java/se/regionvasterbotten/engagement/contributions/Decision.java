package se.regionvasterbotten.engagement.contributions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** Why a contribution was confirmed or retracted; never changed. */
@Entity
@Table(name = "contribution_decision")
class Decision {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "contribution_id")
    private UUID contributionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected Decision() {}

    Decision(UUID contributionId, Status status, @Nullable String reason, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.contributionId = contributionId;
        this.status = status;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }
}
