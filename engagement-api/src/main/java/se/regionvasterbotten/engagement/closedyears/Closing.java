package se.regionvasterbotten.engagement.closedyears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeListener;
import se.regionvasterbotten.engagement.ledger.Changeable;

/** That a year was closed; never changed. The database holds that each is closed once. */
@Entity
@Table(name = "closed_year")
@EntityListeners(ChangeListener.class)
class Closing implements Changeable {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "of_year")
    private int ofYear;

    @Column(name = "ladder_version")
    private int ladderVersion;

    /** As the register keeps who writes; null where that has been emptied, and for the product itself. */
    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    /** For JPA. */
    protected Closing() {}

    Closing(ClosedYear closed, @Nullable String madeBy) {
        this.id = closed.id();
        this.ofYear = closed.year();
        this.ladderVersion = closed.ladderVersion();
        this.madeBy = madeBy;
        this.recordedAt = closed.knownAt();
    }

    /** What was closed. */
    ClosedYear closed() {
        return new ClosedYear(id, ofYear, recordedAt.withOffsetSameInstant(ZoneOffset.UTC), ladderVersion);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String changedKind() {
        return "CLOSED_YEAR";
    }

    @Override
    public boolean ended() {
        return false;
    }
}
