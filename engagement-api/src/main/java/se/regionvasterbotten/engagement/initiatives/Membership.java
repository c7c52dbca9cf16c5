package se.regionvasterbotten.engagement.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of a membership: an organisation's or a person's role in an initiative in {@code [from, to)}. */
@Entity
@Table(name = "membership")
public class Membership extends Fact {
    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "on_behalf_of_id")
    private @Nullable UUID onBehalfOfId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Kind role;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Column(name = "to_date")
    private @Nullable LocalDate toDate;

    @Column(name = "confirmed")
    private boolean confirmed = true;

    /** For JPA. */
    protected Membership() {}

    Membership(
            UUID id, UUID initiativeId, Kind role, LocalDate from, @Nullable LocalDate to, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.initiativeId = initiativeId;
        this.role = role;
        this.fromDate = from;
        this.toDate = to;
    }

    Membership of(@Nullable UUID organisation, @Nullable UUID person, @Nullable UUID onBehalfOf) {
        this.organisationId = organisation;
        this.personId = person;
        this.onBehalfOfId = onBehalfOf;
        return this;
    }

    /**
     * The same of whom the version before it was of.
     *
     * @param kept chooses between the one before and the one told of now, null where there is none
     */
    Membership of(Membership before, BinaryOperator<@Nullable UUID> kept) {
        return of(
                kept.apply(before.organisationId, organisationId),
                kept.apply(before.personId, personId),
                kept.apply(before.onBehalfOfId, onBehalfOfId));
    }

    /** The same, but counting for nothing until somebody confirms it. */
    Membership unconfirmed() {
        this.confirmed = false;
        return this;
    }

    /** The same with another end, as a version that becomes known; it counts if this does. */
    Membership ending(@Nullable LocalDate end, OffsetDateTime now) {
        Membership next = next(end, now);
        return confirmed ? next : next.unconfirmed();
    }

    /** The same, counting, as a version that becomes known. */
    Membership counting(OffsetDateTime now) {
        return next(toDate, now);
    }

    private Membership next(@Nullable LocalDate end, OffsetDateTime now) {
        return new Membership(id(), initiativeId, role, fromDate, end, now).of(organisationId, personId, onBehalfOfId);
    }

    /** In what. */
    public UUID initiativeId() {
        return initiativeId;
    }

    /** The member, when it is a person. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** The member, when it is an organisation. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** The mandate as it was stated; the one an affiliation gives is found when it is asked for (RULES section 4). */
    public Optional<UUID> onBehalfOfId() {
        return Optional.ofNullable(onBehalfOfId);
    }

    /** A kind that is a membership. */
    public Kind role() {
        return role;
    }

    /** The first day. */
    public LocalDate from() {
        return fromDate;
    }

    /** The first day no longer, at latest the initiative's; empty without end. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(toDate);
    }

    /** Whether it counts. */
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

    /** Whether the other says just what this says of the same initiative; who has confirmed it says nothing of that. */
    boolean saysTheSame(Membership other) {
        return Objects.equals(organisationId, other.organisationId)
                && Objects.equals(personId, other.personId)
                && Objects.equals(onBehalfOfId, other.onBehalfOfId)
                && role == other.role
                && fromDate.equals(other.fromDate)
                && Objects.equals(toDate, other.toDate);
    }

    @Override
    public UUID partOf() {
        return initiativeId;
    }
}
