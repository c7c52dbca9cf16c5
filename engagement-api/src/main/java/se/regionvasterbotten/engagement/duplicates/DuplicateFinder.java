package se.regionvasterbotten.engagement.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;

/**
 * Keeps the worklist up to date: looks at each organisation and person once when it is registered or changed, and compares it with those of like names only,
 * never everybody with everybody. It goes on where it stopped by the numbered changes, and for a bounded time at once.
 */
@ApplicationScoped
class DuplicateFinder {
    private static final int PORTION = 500;
    private static final long ENOUGH = 2_000_000_000L;
    private static final List<String> KINDS = List.of(Thing.ORGANISATION.name(), Thing.PERSON.name(), "AFFILIATION");
    private static final String CHANGES = " from Change c where c.number > :last and c.kind in :kinds";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private OrganisationPairs organisations;

    @Inject
    private PersonPairs persons;

    /** Looks at what has changed, the earliest first, for about two seconds at most; gives how many changes are left. */
    long catchUp() {
        long start = System.nanoTime();
        // A statement that changes nothing takes the row, so that two do not look at the same.
        store.createQuery("update DuplicatePosition p set p.lastChange = p.lastChange where p.id = 1")
                .executeUpdate();
        long last = store.createQuery("select p.lastChange from DuplicatePosition p where p.id = 1", Long.class)
                .getSingleResult();
        List<Object[]> changes = next(last);
        while (!changes.isEmpty() && System.nanoTime() - start < ENOUGH) {
            look(changes);
            last = (Long) changes.get(changes.size() - 1)[0];
            store.createQuery("update DuplicatePosition p set p.lastChange = :last where p.id = 1")
                    .setParameter("last", last)
                    .executeUpdate();
            changes = next(last);
        }
        return changes.isEmpty() ? 0 : left(last);
    }

    private List<Object[]> next(long last) {
        return store.createQuery(
                        "select c.number, c.kind, c.id, c.withinId" + CHANGES + " order by c.number", Object[].class)
                .setParameter("last", last)
                .setParameter("kinds", KINDS)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private long left(long last) {
        return store.createQuery("select count(c)" + CHANGES, Long.class)
                .setParameter("last", last)
                .setParameter("kinds", KINDS)
                .getSingleResult();
    }

    private void look(List<Object[]> changes) {
        Set<UUID> organisationIds = new HashSet<>();
        Set<UUID> personIds = new HashSet<>();
        for (Object[] change : changes) {
            if (change[1].equals(Thing.ORGANISATION.name())) {
                organisationIds.add((UUID) change[2]);
            } else {
                personIds.add((UUID) (change[3] == null ? change[2] : change[3]));
            }
        }
        Set<UUID> all = new HashSet<>(organisationIds);
        all.addAll(personIds);
        forget(all);
        List<LikelyDuplicate> found = new ArrayList<>(organisations.of(organisationIds));
        found.addAll(persons.of(personIds));
        keep(found);
        store.flush();
        store.clear();
    }

    /** What was proposed of these by names they have no longer; what was said of a pair stays. */
    private void forget(Collection<UUID> ids) {
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            for (String end : List.of("oneId", "otherId")) {
                store.createQuery("delete from LikelyDuplicate d where d.status = :open and d." + end + " in :ids")
                        .setParameter("open", LikelyDuplicate.Status.OPEN)
                        .setParameter("ids", some)
                        .executeUpdate();
            }
        }
    }

    private void keep(List<LikelyDuplicate> found) {
        Map<UUID, LikelyDuplicate> once = new HashMap<>();
        found.forEach(pair ->
                once.merge(pair.id(), pair, (one, other) -> one.confidence() >= other.confidence() ? one : other));
        for (List<UUID> some : Portions.of(List.copyOf(once.keySet()))) {
            store.createQuery("select d.id from LikelyDuplicate d where d.id in :ids", UUID.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(once::remove);
        }
        once.values().forEach(store::persist);
    }
}
