package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.web.Json;

/** A report as it is kept: what it is pinned to, what the register gave it, and how far it has come. */
@Entity
@Table(name = "report")
class Report {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ReportStatus status;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private LocalDate toDate;

    @Column(name = "known_at")
    private OffsetDateTime knownAt;

    @Column(name = "ladder_version")
    private int ladderVersion;

    @Column(name = "facts")
    private String facts;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "frozen_at")
    private @Nullable OffsetDateTime frozenAt;

    @Column(name = "checksum")
    private @Nullable String checksum;

    @Column(name = "presented_on")
    private @Nullable LocalDate presentedOn;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    /** For JPA. */
    protected Report() {}

    Report(String title, ReportFacts facts, OffsetDateTime createdAt) {
        this.id = Ids.next();
        this.status = ReportStatus.DRAFT;
        this.createdAt = createdAt;
        refresh(title, facts);
    }

    /** Takes what the register gives now in the place of what it gave. */
    final void refresh(String newTitle, ReportFacts newFacts) {
        title = newTitle;
        fromDate = newFacts.from();
        toDate = newFacts.to();
        knownAt = newFacts.knownAt();
        ladderVersion = newFacts.ladderVersion();
        try {
            facts = Json.mapper().writeValueAsString(newFacts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts can be written", impossible);
        }
    }

    /** From here on nothing of it changes. */
    void freeze(String sum, OffsetDateTime now) {
        status = ReportStatus.FROZEN;
        checksum = sum;
        frozenAt = now;
    }

    /** It was shown to the committee. */
    void present(LocalDate day, String number) {
        status = ReportStatus.PRESENTED;
        presentedOn = day;
        caseNumber = number;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    ReportStatus status() {
        return status;
    }

    LocalDate from() {
        return fromDate;
    }

    LocalDate to() {
        return toDate;
    }

    OffsetDateTime knownAt() {
        return knownAt;
    }

    int ladderVersion() {
        return ladderVersion;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    Optional<OffsetDateTime> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    Optional<String> checksum() {
        return Optional.ofNullable(checksum);
    }

    Optional<LocalDate> presentedOn() {
        return Optional.ofNullable(presentedOn);
    }

    Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /** What the register gave. */
    ReportFacts facts() {
        try {
            return Json.mapper().readValue(facts, ReportFacts.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts that were written can be read", impossible);
        }
    }
}
