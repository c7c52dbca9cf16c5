package se.regionvasterbotten.engagement.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.regionvasterbotten.engagement.ledger.Change;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Reads changes by their numbers; a page costs the same however many lie before and behind it. */
@ApplicationScoped
class Changes {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    Page<RegisteredChange> after(Since since, Paging paging) {
        // The end is read first: what is numbered meanwhile comes after it, on a later page.
        long last = store.createQuery("select max(c.number) from Change c", Long.class)
                .getResultStream()
                .mapToLong(number -> number == null ? 0 : number)
                .sum();
        long from = Math.min(since.instant().isPresent() ? upTo(since) : since.sequence(), last);
        long first = from + paging.offset();
        List<RegisteredChange> items = store.createQuery(
                        "select c from Change c where c.number > :first and c.number <= :most order by c.number",
                        Change.class)
                .setParameter("first", first)
                .setParameter("most", Math.min(first + paging.limit(), last))
                .getResultStream()
                .map(RegisteredChange::of)
                .toList();
        return Page.of(items, paging, last - from);
    }

    /** The last change that was recorded by an instant; 0 when none was. */
    private long upTo(Since since) {
        return store.createQuery(
                        "select c.number from Change c where c.recordedAt <= :instant order by c.recordedAt desc, c.number desc",
                        Long.class)
                .setParameter("instant", since.instant().orElseThrow())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }
}
