package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Ids;

/** Evidence that a row of a list tells, and the register had already. */
@Entity
@Table(name = "told_again")
class ToldAgain {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "list_row")
    private int row;

    @Column(name = "contribution_id")
    private UUID contributionId;

    protected ToldAgain() {}

    ToldAgain(UUID listId, Trial.Again again) {
        this.id = Ids.next();
        this.listId = listId;
        this.row = again.row();
        this.contributionId = again.contribution();
    }

    UUID listId() {
        return listId;
    }

    int row() {
        return row;
    }

    UUID contributionId() {
        return contributionId;
    }
}
