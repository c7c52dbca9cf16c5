package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The one row that every writing transaction holds until it ends; it keeps the instant of the latest. */
@Entity
@Table(name = "register_lock")
class RegisterLock {
    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "last_recorded_at")
    private OffsetDateTime lastRecordedAt;

    protected RegisterLock() {}

    OffsetDateTime lastRecordedAt() {
        return lastRecordedAt;
    }
}
