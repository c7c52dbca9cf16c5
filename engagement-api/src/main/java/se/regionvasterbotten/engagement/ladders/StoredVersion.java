package se.regionvasterbotten.engagement.ladders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.LadderText;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/** A ladder version as the register has it: its rules never change, only what they are used for. */
@Entity
@Table(name = "ladder_version")
class StoredVersion {
    @Id
    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private VersionStatus status;

    @Column(name = "definition")
    private @Nullable String definition;

    @Column(name = "prepared")
    private int prepared;

    @Column(name = "to_prepare")
    private int toPrepare;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "activated_at")
    private @Nullable OffsetDateTime activatedAt;

    /** For JPA. */
    protected StoredVersion() {}

    StoredVersion(LadderVersion version, OffsetDateTime now) {
        this.number = version.number();
        this.status = VersionStatus.DRAFT;
        this.definition = LadderText.write(version);
        this.recordedAt = now;
    }

    void prepare() {
        status = VersionStatus.PREPARING;
        progress(0, 0);
    }

    void progress(int done, int total) {
        prepared = done;
        toPrepare = Math.max(done, total);
    }

    void activate(OffsetDateTime now) {
        status = VersionStatus.ACTIVE;
        activatedAt = now;
    }

    void retire() {
        status = VersionStatus.RETIRED;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    /** How many actors have got their steps, while it is being prepared. */
    int prepared() {
        return prepared;
    }

    /** How many there are, as far as is known. */
    int toPrepare() {
        return toPrepare;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }

    Optional<OffsetDateTime> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    /** The rules; those of the version that is delivered stand in the core. */
    LadderVersion version() {
        return definition == null ? FirstLadder.VERSION : LadderText.read(definition);
    }
}
