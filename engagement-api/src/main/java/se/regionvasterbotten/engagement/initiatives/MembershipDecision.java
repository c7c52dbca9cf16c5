package se.regionvasterbotten.engagement.initiatives;

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

/** That a membership was confirmed, once more too, or retracted, and why; never changed. Who said so stands where every write has its writer. */
@Entity
@Table(name = "membership_decision")
class MembershipDecision {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MembershipStatus status;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected MembershipDecision() {}

    MembershipDecision(UUID membershipId, MembershipStatus status, @Nullable String reason, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.membershipId = membershipId;
        this.status = status;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }
}
