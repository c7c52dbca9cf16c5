package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** How far the commit of a long list has come. */
@ApplicationScoped
class CommitProgress {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Tells it at once, whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tell(UUID list, int done) {
        store.merge(new ListProgress(list, done));
    }

    /** There is no more to tell. */
    @Transactional
    public void end(UUID list) {
        store.createQuery("delete from ListProgress p where p.listId = :list")
                .setParameter("list", list)
                .executeUpdate();
    }

    /** How many of the list's rows are done. */
    @Transactional
    public int of(StoredList list) {
        if (list.status() == ListStatus.COMMITTING) {
            ListProgress progress = store.find(ListProgress.class, list.id());
            return progress == null ? 0 : progress.done();
        }
        return list.status() == ListStatus.PREVIEW ? 0 : list.rows();
    }
}
