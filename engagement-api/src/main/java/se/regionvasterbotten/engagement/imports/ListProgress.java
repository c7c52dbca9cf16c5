package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many rows of a list that is being committed are done. */
@Entity
@Table(name = "participant_list_progress")
class ListProgress {
    @Id
    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "rows_done")
    private int done;

    protected ListProgress() {}

    ListProgress(UUID listId, int done) {
        this.listId = listId;
        this.done = done;
    }

    int done() {
        return done;
    }
}
