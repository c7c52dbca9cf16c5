package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of something the register knows (RULES section 8). Known at an instant K is the version with
 * {@code recordedAt <= K} and no {@code supersededAt}, or one after K. A correction ends a version and adds another with the same
 * {@link #id()}; a retraction only ends it. Nothing else is ever changed.
 */
@MappedSuperclass
@EntityListeners(ChangeListener.class)
public abstract class Fact implements Changeable {
    @Id
    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "id")
    private UUID id;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "superseded_at")
    private @Nullable OffsetDateTime supersededAt;

    /** When the version before ended, which is when this one became known; null for the first. The database holds the line by it. */
    @Column(name = "follows_at")
    private @Nullable OffsetDateTime followsAt;

    /** For JPA. */
    protected Fact() {}

    /**
     * A version that becomes known.
     *
     * @param id the thing, the same for all its versions
     * @param recordedAt the instant of the writing transaction, from {@link Ledger#recordedNow()}
     */
    protected Fact(UUID id, OffsetDateTime recordedAt) {
        this.versionId = Ids.next();
        this.id = id;
        this.recordedAt = recordedAt;
    }

    /** The version's own identifier. */
    public UUID versionId() {
        return versionId;
    }

    /** What this is a version of. */
    @Override
    public UUID id() {
        return id;
    }

    /** When this version became known. */
    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    /** When this version ceased to be what is known; empty while it is current. */
    public Optional<OffsetDateTime> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }

    /** Whether this version was what was known at an instant. */
    public boolean known(OffsetDateTime at) {
        return !recordedAt.isAfter(at) && (supersededAt == null || supersededAt.isAfter(at));
    }

    @Override
    public boolean ended() {
        return supersededAt != null;
    }

    /**
     * Ends this version.
     *
     * @throws IllegalStateException when it has ended already
     */
    public void supersede(OffsetDateTime at) {
        if (supersededAt != null) {
            throw new IllegalStateException("Version " + versionId + " ended " + supersededAt);
        }
        supersededAt = at;
    }

    /**
     * Makes this version the one after another, which has just ended.
     *
     * @throws IllegalArgumentException when the other is another thing's, or did not end when this became known
     */
    public void follow(Fact before) {
        if (!before.id.equals(id) || !recordedAt.equals(before.supersededAt)) {
            throw new IllegalArgumentException("Version " + before.versionId + " is not the one before " + versionId);
        }
        followsAt = recordedAt;
    }
}
