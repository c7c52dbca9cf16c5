package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A participant list that someone has sent in: previewed, then perhaps committed, then perhaps undone. */
@Entity
@Table(name = "participant_list")
class StoredList {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "content_digest")
    private String contentDigest;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ListStatus status;

    @Column(name = "repeats_id")
    private @Nullable UUID repeatsId;

    @Column(name = "header_row")
    private int headerRow;

    @Column(name = "row_total")
    private int rows;

    @Column(name = "accepted")
    private int accepted;

    @Column(name = "ignored")
    private int ignored;

    @Column(name = "rejected")
    private int rejected;

    @Column(name = "new_persons")
    private int newPersons;

    @Column(name = "new_organisations")
    private int newOrganisations;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "committed_at")
    private @Nullable OffsetDateTime committedAt;

    @Column(name = "undone_at")
    private @Nullable OffsetDateTime undoneAt;

    protected StoredList() {}

    StoredList(UUID activityId, @Nullable String fileName, String contentDigest, int headerRow, OffsetDateTime now) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.fileName = fileName;
        this.contentDigest = contentDigest;
        this.status = ListStatus.PREVIEW;
        this.headerRow = headerRow;
        this.recordedAt = now;
    }

    /** What trying its rows gave. */
    void tried(Trial trial) {
        rows = trial.rows();
        accepted = trial.accepted();
        ignored = trial.ignored();
        rejected = trial.rejected();
        newPersons = trial.persons().size();
        newOrganisations = trial.newOrganisations();
    }

    /** It counts from now on; {@code repeats} is the committed list of the same content, when there is one. */
    void commit(OffsetDateTime now, @Nullable UUID repeats) {
        status = ListStatus.COMMITTED;
        committedAt = now;
        repeatsId = repeats;
    }

    /** It no longer counts. */
    void undo(OffsetDateTime now) {
        status = ListStatus.UNDONE;
        undoneAt = now;
    }

    UUID id() {
        return id;
    }

    UUID activityId() {
        return activityId;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    String contentDigest() {
        return contentDigest;
    }

    ListStatus status() {
        return status;
    }

    int headerRow() {
        return headerRow;
    }

    int rows() {
        return rows;
    }

    int accepted() {
        return accepted;
    }

    int ignored() {
        return ignored;
    }

    int rejected() {
        return rejected;
    }

    int newPersons() {
        return newPersons;
    }

    int newOrganisations() {
        return newOrganisations;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
