package se.regionvasterbotten.engagement.contributions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.Decision;
import se.regionvasterbotten.engagement.approval.Status;

/** What was decided of a contribution. */
@Entity
@Table(name = "contribution_decision")
class ContributionDecision extends Decision {
    @Column(name = "contribution_id")
    private UUID contributionId;

    protected ContributionDecision() {}

    ContributionDecision(UUID contributionId, Status status, @Nullable String reason, OffsetDateTime recordedAt) {
        super(status, reason, recordedAt);
        this.contributionId = contributionId;
    }
}
