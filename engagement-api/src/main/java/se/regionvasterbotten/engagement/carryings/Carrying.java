package se.regionvasterbotten.engagement.carryings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of what an official says of a theme: that it was carried from one activity to a later one, or that it was not (RULES section 9). */
@Entity
@Table(name = "carrying")
class Carrying extends Fact {
    @Column(name = "theme_id")
    private UUID themeId;

    @Column(name = "from_activity_id")
    private UUID fromId;

    @Column(name = "to_activity_id")
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CarryingStatus status;

    @Column(name = "reason")
    private @Nullable String reason;

    /** For JPA. */
    protected Carrying() {}

    Carrying(UUID id, Way way, CarryingStatus status, @Nullable String reason, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.themeId = way.theme();
        this.fromId = way.from();
        this.toId = way.to();
        this.status = status;
        this.reason = reason;
    }

    /** Which theme, from where to where. */
    Way way() {
        return new Way(themeId, fromId, toId);
    }

    CarryingStatus status() {
        return status;
    }

    /** Why it is said. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
