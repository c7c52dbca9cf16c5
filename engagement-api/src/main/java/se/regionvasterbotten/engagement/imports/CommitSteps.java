package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.ledger.Ledger;

/** The transactions in which a long list is committed: one for all that counts, and small ones that tell how far it has come. */
@ApplicationScoped
class CommitSteps {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Lists lists;

    @Inject
    private Commits commits;

    @Inject
    private CommitProgress progress;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    /** Writes all of a list, as the one who asked for it; nothing happens when somebody else has done so. */
    @Transactional
    @ActivateRequestContext
    public void commit(UUID id) {
        lists.find(id).ifPresent(list -> caller.signIn(list.committedBy(), null, Set.of()));
        store.clear();
        ledger.recordedNow();
        StoredList list = lists.find(id).orElse(null);
        if (list != null && list.status() == ListStatus.COMMITTING) {
            commits.commit(list, done -> progress.tell(id, done));
            progress.end(id);
        }
    }

    /** Gives a list back as it was previewed, with why it does not count. */
    @Transactional
    @ActivateRequestContext
    public void fail(UUID id, String why) {
        lists.find(id).filter(list -> list.status() == ListStatus.COMMITTING).ifPresent(list -> list.fail(why));
        progress.end(id);
    }
}
