package se.regionvasterbotten.engagement.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says up to which change actors have been compared; whoever compares holds it. */
@Entity
@Table(name = "duplicate_position")
class DuplicatePosition {
    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "last_change")
    private long lastChange;

    protected DuplicatePosition() {}

    int id() {
        return id;
    }

    long lastChange() {
        return lastChange;
    }
}
