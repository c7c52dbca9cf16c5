package se.regionvasterbotten.engagement.contributions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of a contribution (insats): one dated piece of evidence of an organisation or a person. */
@Entity
@Table(name = "contribution")
public class Contribution extends Fact {
    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "on_behalf_of_id")
    private @Nullable UUID onBehalfOfId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "activity_id")
    private @Nullable UUID activityId;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "source")
    private String source;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "document")
    private @Nullable String document;

    @Column(name = "import_id")
    private @Nullable UUID importId;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @ElementCollection
    @CollectionTable(name = "contribution_theme", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "theme_id")
    private Set<UUID> themeIds = new LinkedHashSet<>();

    /** For JPA. */
    protected Contribution() {}

    Contribution(UUID id, Evidence evidence, @Nullable String contentHash, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.personId = evidence.personId();
        this.organisationId = evidence.organisationId();
        this.onBehalfOfId = evidence.onBehalfOfId();
        this.kind = evidence.kind();
        this.date = evidence.date();
        this.activityId = evidence.activityId();
        this.initiativeId = evidence.initiativeId();
        this.source = evidence.source();
        this.confirmed = evidence.confirmed();
        this.document = evidence.document();
        this.importId = evidence.importId();
        this.themeIds = new LinkedHashSet<>(evidence.themeIds());
        this.contentHash = contentHash;
    }

    /** What it says, to be said again in another version. */
    Evidence evidence() {
        return evidence(Set.copyOf(themeIds));
    }

    /** As {@link #evidence()}, with its own themes, which were read for many at once. */
    Evidence evidence(Set<UUID> themes) {
        return new Evidence(
                personId,
                organisationId,
                onBehalfOfId,
                kind,
                date,
                activityId,
                initiativeId,
                themes,
                source,
                confirmed,
                document,
                importId);
    }

    /** Who, when it is a person. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** Who, when it is an organisation. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** The mandate as it was stated; the one an affiliation gives is found when it is asked for (RULES section 4). */
    public Optional<UUID> onBehalfOfId() {
        return Optional.ofNullable(onBehalfOfId);
    }

    /** A kind that is a contribution of one day. */
    public Kind kind() {
        return kind;
    }

    /** The day; at an activity the activity's. */
    public LocalDate date() {
        return date;
    }

    /** At what. */
    public Optional<UUID> activityId() {
        return Optional.ofNullable(activityId);
    }

    /** Within what. */
    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    /** Where it was told: a list, a minute, a register. */
    public String source() {
        return source;
    }

    /** Whether it counts; registered is not attended (RULES section 4). */
    public boolean confirmed() {
        return confirmed;
    }

    /** Whether this, the latest version, counts. */
    Status status() {
        if (supersededAt().isPresent()) {
            return Status.RETRACTED;
        }
        return confirmed ? Status.CONFIRMED : Status.REGISTERED;
    }

    /** What proves policy influence or implementation. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** The list it came with. */
    public Optional<UUID> importId() {
        return Optional.ofNullable(importId);
    }

    /** Its own themes; empty when those of its activity or initiative hold. One statement each: lists ask for all at once. */
    public Set<UUID> themeIds() {
        return Set.copyOf(themeIds);
    }

    /** The digest of the request that said this; empty when a list did. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
