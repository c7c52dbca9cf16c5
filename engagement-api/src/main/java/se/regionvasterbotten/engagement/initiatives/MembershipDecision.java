package se.regionvasterbotten.engagement.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.Decision;
import se.regionvasterbotten.engagement.approval.Status;

/** What was decided of a membership. */
@Entity
@Table(name = "membership_decision")
class MembershipDecision extends Decision {
    @Column(name = "membership_id")
    private UUID membershipId;

    protected MembershipDecision() {}

    MembershipDecision(UUID membershipId, Status status, @Nullable String reason, OffsetDateTime recordedAt) {
        super(status, reason, recordedAt);
        this.membershipId = membershipId;
    }
}
