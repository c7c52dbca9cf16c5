package se.regionvasterbotten.engagement.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of an affiliation (uppdrag): a person represents an organisation in {@code [from, to)}. */
@Entity
@Table(name = "affiliation")
public class Affiliation extends Fact {
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private @Nullable LocalDate toDate;

    /** For JPA. */
    protected Affiliation() {}

    Affiliation(
            UUID id,
            UUID personId,
            UUID organisationId,
            LocalDate from,
            @Nullable LocalDate to,
            OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.personId = personId;
        this.organisationId = organisationId;
        this.fromDate = from;
        this.toDate = to;
    }

    /** Who represents. */
    public UUID personId() {
        return personId;
    }

    /** Whom. */
    public UUID organisationId() {
        return organisationId;
    }

    /** The first day. */
    public LocalDate from() {
        return fromDate;
    }

    /** The first day no longer; empty without end. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDate);
    }

    /** Whether it says just this of its person. */
    boolean says(UUID organisation, LocalDate first, @Nullable LocalDate end) {
        return organisationId.equals(organisation) && fromDate.equals(first) && Objects.equals(toDate, end);
    }

    /** Whether it is of the same person and organisation and has a day in common with {@code [first, end)}. */
    boolean overlaps(UUID person, UUID organisation, LocalDate first, @Nullable LocalDate end) {
        return personId.equals(person)
                && organisationId.equals(organisation)
                && (end == null || fromDate.isBefore(end))
                && (toDate == null || first.isBefore(toDate));
    }

    @Override
    public UUID partOf() {
        return personId;
    }
}
