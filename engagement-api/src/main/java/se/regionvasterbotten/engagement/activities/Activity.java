package se.regionvasterbotten.engagement.activities;

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

/** One version of an activity: something that happens on a date at a meeting place or office, about one or more themes. */
@Entity
@Table(name = "activity")
public class Activity extends Fact {
    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private ActivityType type;

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "meeting_place_id")
    private @Nullable UUID meetingPlaceId;

    @Column(name = "office_id")
    private @Nullable UUID officeId;

    @Column(name = "carried_from_id")
    private @Nullable UUID carriedFromId;

    @Column(name = "reach")
    private @Nullable Long reach;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @ElementCollection
    @CollectionTable(name = "activity_theme", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "theme_id")
    private Set<UUID> themeIds = new LinkedHashSet<>();

    /** For JPA. */
    protected Activity() {}

    Activity(UUID id, String name, ActivityType type, LocalDate date, String contentHash, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.name = name;
        this.type = type;
        this.date = date;
        this.contentHash = contentHash;
    }

    Activity at(@Nullable UUID meetingPlace, @Nullable UUID office) {
        this.meetingPlaceId = meetingPlace;
        this.officeId = office;
        return this;
    }

    Activity about(Set<UUID> themes) {
        this.themeIds = new LinkedHashSet<>(themes);
        return this;
    }

    Activity carriedFrom(@Nullable UUID earlier) {
        this.carriedFromId = earlier;
        return this;
    }

    Activity reaching(@Nullable Long heads) {
        this.reach = heads;
        return this;
    }

    /** What it was called. */
    public String name() {
        return name;
    }

    /** What it was. */
    public ActivityType type() {
        return type;
    }

    /** The day it happens; evidence at it has the same. */
    public LocalDate date() {
        return date;
    }

    /** Where; empty when an office alone arranged it, and then it links nobody to the meeting places (RULES section 3). */
    public Optional<UUID> meetingPlaceId() {
        return Optional.ofNullable(meetingPlaceId);
    }

    /** The office that arranged it. */
    public Optional<UUID> officeId() {
        return Optional.ofNullable(officeId);
    }

    /** The earlier activity from which its theme was carried. */
    public Optional<UUID> carriedFromId() {
        return Optional.ofNullable(carriedFromId);
    }

    /** Readers, viewers or heads without names; lifts nobody. */
    public Optional<Long> reach() {
        return Optional.ofNullable(reach);
    }

    /** What it is about, never nothing. One statement per activity: lists ask for all at once instead. */
    public Set<UUID> themeIds() {
        return Set.copyOf(themeIds);
    }

    /** Whether the other says just what this says of the same activity. */
    boolean saysTheSame(Activity other) {
        return name.equals(other.name)
                && type == other.type
                && date.equals(other.date)
                && Objects.equals(meetingPlaceId, other.meetingPlaceId)
                && Objects.equals(officeId, other.officeId)
                && Objects.equals(carriedFromId, other.carriedFromId)
                && Objects.equals(reach, other.reach)
                && Set.copyOf(themeIds).equals(Set.copyOf(other.themeIds));
    }

    /** The digest of the request that last said this. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
