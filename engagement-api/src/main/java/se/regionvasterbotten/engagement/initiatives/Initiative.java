package se.regionvasterbotten.engagement.initiatives;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of an initiative: something that lasts {@code [from, to)}, about one or more themes. */
@Entity
@Table(name = "initiative")
public class Initiative extends Fact {
    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private InitiativeType type;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private @Nullable LocalDate toDate;

    @Column(name = "stated_solution")
    private @Nullable String statedSolution;

    @Column(name = "document")
    private @Nullable String document;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @ElementCollection
    @CollectionTable(name = "initiative_theme", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "theme_id")
    private Set<UUID> themeIds = new LinkedHashSet<>();

    /** For JPA. */
    protected Initiative() {}

    Initiative(
            UUID id, String name, InitiativeType type, LocalDate from, String contentHash, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.name = name;
        this.type = type;
        this.fromDate = from;
        this.contentHash = contentHash;
    }

    Initiative until(@Nullable LocalDate end) {
        this.toDate = end;
        return this;
    }

    Initiative about(Set<UUID> themes) {
        this.themeIds = new LinkedHashSet<>(themes);
        return this;
    }

    Initiative stating(@Nullable String solution, @Nullable String pointer) {
        this.statedSolution = solution;
        this.document = pointer;
        return this;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** A label. */
    public InitiativeType type() {
        return type;
    }

    /** The first day. */
    public LocalDate from() {
        return fromDate;
    }

    /** The first day no longer; empty without end. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDate);
    }

    /** The concrete solution it states, a condition of rung 4 (RULES section 2). */
    public Optional<String> statedSolution() {
        return Optional.ofNullable(statedSolution);
    }

    /** Where it is documented. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** What it is about, never nothing. One statement per initiative: lists ask for all at once instead. */
    public Set<UUID> themeIds() {
        return Set.copyOf(themeIds);
    }

    /** Whether the other says just what this says of the same initiative. */
    boolean saysTheSame(Initiative other) {
        return name.equals(other.name)
                && type == other.type
                && fromDate.equals(other.fromDate)
                && Objects.equals(toDate, other.toDate)
                && Objects.equals(statedSolution, other.statedSolution)
                && Objects.equals(document, other.document)
                && Set.copyOf(themeIds).equals(Set.copyOf(other.themeIds));
    }

    /** The digest of the request that last said this. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
