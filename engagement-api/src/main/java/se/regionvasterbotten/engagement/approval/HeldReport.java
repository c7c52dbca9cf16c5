package se.regionvasterbotten.engagement.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.Ids;

/** That somebody told, or corrected, what may not be confirmed by the same person; never changed. The thing's latest one holds while nobody has confirmed it. */
@Entity
@Table(name = "held_report")
public class HeldReport {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "thing_id")
    private UUID thingId;

    @Column(name = "reported_by")
    private @Nullable String reportedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    /** For JPA. */
    protected HeldReport() {}

    HeldReport(Fact version, String reportedBy) {
        this.id = Ids.next();
        this.thingId = version.id();
        this.reportedBy = reportedBy;
        this.recordedAt = version.recordedAt();
    }

    /** What was told. */
    UUID thingId() {
        return thingId;
    }

    /** Who told it, as the register keeps who writes; null where that has been emptied. */
    @Nullable
    String reportedBy() {
        return reportedBy;
    }

    /** Since when it waits. */
    public OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
