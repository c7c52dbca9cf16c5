package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Keeps what was found in lists, in portions. */
@ApplicationScoped
class ListFindings {
    private static final int MOST_OF_HEADER = 2_000;

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Keeps these, instead of what was found before. */
    void keep(UUID list, List<Finding> findings) {
        store.createQuery("delete from StoredFindings f where f.listId = :list")
                .setParameter("list", list)
                .executeUpdate();
        for (int from = 0; from < findings.size(); from += StoredFindings.MOST) {
            int to = Math.min(from + StoredFindings.MOST, findings.size());
            StoredFindings portion = new StoredFindings(list, from / StoredFindings.MOST, findings.subList(from, to));
            store.persist(portion);
            store.flush();
            store.detach(portion);
        }
    }

    /** A page of them, in the order of the rows. */
    Page<Finding> page(StoredList list, Paging paging) {
        return Page.of(some(list.id(), paging.offset(), paging.limit()), paging, list.findingsTotal());
    }

    /** All of them. */
    List<Finding> all(StoredList list) {
        return some(list.id(), 0, list.findingsTotal());
    }

    /** Those of the sheets that were not read, which stand among the first. */
    List<Finding> ofSheets(StoredList list) {
        return some(list.id(), 0, MOST_OF_HEADER).stream()
                .filter(found -> found.type().ofSheets())
                .toList();
    }

    /** Some of them from an offset on; every portion but the last is full. */
    List<Finding> some(UUID list, int offset, int limit) {
        int first = offset / StoredFindings.MOST;
        int last = (offset + Math.max(limit, 1) - 1) / StoredFindings.MOST;
        List<Finding> found = new ArrayList<>();
        store.createQuery(
                        "select f from StoredFindings f where f.listId = :list and f.order between :first and :last"
                                + " order by f.order",
                        StoredFindings.class)
                .setParameter("list", list)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(portion -> found.addAll(portion.findings()));
        int skipped = Math.min(offset - first * StoredFindings.MOST, found.size());
        return List.copyOf(found.subList(skipped, Math.min(skipped + limit, found.size())));
    }
}
