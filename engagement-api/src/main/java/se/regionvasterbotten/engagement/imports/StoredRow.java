package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A row that could be read, kept from the preview until the list is decided on. */
@Entity
@Table(name = "participant_list_row")
class StoredRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "list_row")
    private int row;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "organisation")
    private @Nullable String organisation;

    @Column(name = "sector")
    private @Nullable String sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "attended")
    private boolean attended;

    protected StoredRow() {}

    StoredRow(UUID listId, Participant read) {
        this.id = Ids.next();
        this.listId = listId;
        this.row = read.row();
        this.givenName = read.givenName();
        this.familyName = read.familyName();
        this.email = read.email();
        this.organisation = read.organisation();
        this.sector = read.sector();
        this.kind = read.kind();
        this.attended = read.attended();
    }

    Participant participant() {
        return new Participant(row, givenName, familyName, email, organisation, sector, kind, attended);
    }
}
