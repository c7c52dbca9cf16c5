package se.regionvasterbotten.engagement.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a meeting place: an arena with its reach. */
@Entity
@Table(name = "meeting_place")
public class MeetingPlace extends ReferenceRow {
    @Enumerated(EnumType.STRING)
    @Column(name = "reach")
    private Reach reach;

    /** For JPA. */
    protected MeetingPlace() {}

    MeetingPlace(UUID id, String name, Reach reach, String contentHash, OffsetDateTime recordedAt) {
        super(id, name, contentHash, recordedAt);
        this.reach = reach;
    }

    /** How far it reaches. */
    public Reach reach() {
        return reach;
    }
}
