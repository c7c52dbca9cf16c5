package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeListener;
import se.regionvasterbotten.engagement.ledger.Changeable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A participant list that someone has sent in: previewed, then perhaps committed, then perhaps undone. */
@Entity
@Table(name = "participant_list")
@EntityListeners(ChangeListener.class)
class StoredList implements Changeable {
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

    @Column(name = "header_cells")
    private @Nullable String headerCells;

    @Column(name = "mapping")
    private @Nullable String mapping;

    @Column(name = "ragged")
    private @Nullable Boolean ragged;

    @Column(name = "findings_total")
    private @Nullable Integer findingsTotal;

    @Column(name = "doubts_open")
    private @Nullable Integer doubtsOpen;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "committed_by")
    private @Nullable String committedBy;

    @Column(name = "kept_persons")
    private @Nullable Integer keptPersons;

    @Column(name = "kept_organisations")
    private @Nullable Integer keptOrganisations;

    protected StoredList() {}

    StoredList(UUID activityId, Upload upload, OpenedList opened, ListMapping mapping, OffsetDateTime now) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.fileName = upload.fileName();
        this.contentDigest = upload.digest();
        this.status = ListStatus.PREVIEW;
        this.headerRow = opened.header().number();
        this.headerCells = Portion.write(opened.header().kept());
        this.mapping = Portion.write(mapping);
        this.ragged = opened.ragged();
        this.recordedAt = now;
    }

    /** What trying its rows gave. */
    void tried(Tried tried) {
        rows = tried.rows();
        accepted = tried.accepted();
        ignored = tried.ignored();
        rejected = tried.rejected();
        newPersons = tried.newPersons();
        newOrganisations = tried.newOrganisations();
        findingsTotal = tried.findings().size();
    }

    /** How many questions wait for an answer. */
    void asks(int open) {
        doubtsOpen = open;
    }

    /** From now on it is understood so. */
    void understand(ListMapping told) {
        mapping = Portion.write(told);
    }

    /** It will count as soon as all of it is written. */
    void begin(String caller) {
        status = ListStatus.COMMITTING;
        committedBy = caller;
        failure = null;
    }

    /** It does not count after all, and can be tried again. */
    void fail(String why) {
        status = ListStatus.PREVIEW;
        failure = why;
    }

    /** It counts from now on; {@code repeats} is the committed list of the same content, when there is one. */
    void commit(OffsetDateTime now, @Nullable UUID repeats) {
        status = ListStatus.COMMITTED;
        committedAt = now;
        repeatsId = repeats;
        failure = null;
        doubtsOpen = 0;
    }

    /** It no longer counts. */
    void undo(OffsetDateTime now) {
        status = ListStatus.UNDONE;
        undoneAt = now;
    }

    /** What it had created and others have used since. */
    void left(int persons, int organisations) {
        keptPersons = persons;
        keptOrganisations = organisations;
    }

    @Override
    public String changedKind() {
        return "IMPORT";
    }

    @Override
    public boolean ended() {
        return status == ListStatus.UNDONE;
    }

    @Override
    public UUID id() {
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

    ListMapping mapping() {
        return mapping == null ? ListMapping.USUAL : Portion.one(mapping, ListMapping.class);
    }

    /** Its header, understood as it is now told. */
    Header header() {
        List<String> cells = headerCells == null ? List.of() : Portion.read(headerCells, String.class);
        return Header.of(Line.of(headerRow, cells), mapping().mapping());
    }

    /** As {@link Table#ragged}. */
    boolean ragged() {
        return ragged != null && ragged;
    }

    int findingsTotal() {
        return findingsTotal == null ? 0 : findingsTotal;
    }

    int doubtsOpen() {
        return doubtsOpen == null ? 0 : doubtsOpen;
    }

    @Nullable
    String failure() {
        return failure;
    }

    String committedBy() {
        return Objects.requireNonNullElse(committedBy, "");
    }

    @Nullable
    OffsetDateTime committedAt() {
        return committedAt;
    }

    @Nullable
    Integer keptPersons() {
        return keptPersons;
    }

    @Nullable
    Integer keptOrganisations() {
        return keptOrganisations;
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
