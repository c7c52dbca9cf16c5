package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.regionvasterbotten.engagement.contributions.Contributions;
import se.regionvasterbotten.engagement.ledger.Ledger;

/** Takes a list back. */
@ApplicationScoped
class Undoing {
    @Inject
    private Contributions contributions;

    @Inject
    private Tellings tellings;

    @Inject
    private Creations creations;

    @Inject
    private Doubts doubts;

    @Inject
    private Lists lists;

    @Inject
    private Ledger ledger;

    /**
     * Ends all evidence that came with the list, corrected since or not, and what it said of organisations, but for what another list tells too; and whom it created
     * unless somebody uses them. Forgets what was learnt.
     */
    void undo(StoredList list) {
        tellings.handOver(list);
        contributions.retractImport(list.id());
        tellings.takeBack(list);
        creations.takeBack(list);
        doubts.unlearn(list);
        lists.keepOnly(list, Set.of());
        list.undo(ledger.recordedNow());
    }
}
