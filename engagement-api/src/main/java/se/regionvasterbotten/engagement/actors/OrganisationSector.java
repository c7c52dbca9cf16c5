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

/** From which day an organisation belongs to a sector; the first that is stated holds from the beginning (RULES section 4). */
@Entity
@Table(name = "organisation_sector")
public class OrganisationSector extends Fact {
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "sector_id")
    private UUID sectorId;

    @Column(name = "from_date")
    private @Nullable LocalDate fromDate;

    /** For JPA. */
    protected OrganisationSector() {}

    OrganisationSector(
            UUID id, UUID organisationId, UUID sectorId, @Nullable LocalDate from, OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.organisationId = organisationId;
        this.sectorId = sectorId;
        this.fromDate = from;
    }

    /** The organisation. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Its sector, or subcategory of one. */
    public UUID sectorId() {
        return sectorId;
    }

    /** The first day it holds; empty from the beginning. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(fromDate);
    }

    /** Whether it says just this of its organisation. */
    boolean says(UUID sector, @Nullable LocalDate first) {
        return sectorId.equals(sector) && Objects.equals(fromDate, first);
    }

    /** The order of the days; what holds from the beginning comes first. */
    static int byDay(OrganisationSector one, OrganisationSector other) {
        return one.from().orElse(LocalDate.MIN).compareTo(other.from().orElse(LocalDate.MIN));
    }

    @Override
    public UUID partOf() {
        return organisationId;
    }
}
