package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** What a list says of an organisation and the register holds, by it or by another. */
@Entity
@Table(name = "told_organisation")
class ToldOrganisation {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "sector_id")
    private @Nullable UUID sectorId;

    @Column(name = "organisation_number")
    private @Nullable String number;

    protected ToldOrganisation() {}

    ToldOrganisation(UUID listId, UUID organisationId, ListedOrganisation told) {
        this.id = Ids.next();
        this.listId = listId;
        this.organisationId = organisationId;
        this.sectorId = told.toldSector();
        this.number = told.toldNumber();
    }
}
