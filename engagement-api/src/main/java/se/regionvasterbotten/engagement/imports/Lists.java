package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Keeps participant lists, their rows until they are decided on, and what was found. */
@ApplicationScoped
class Lists {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    Optional<StoredList> find(UUID id) {
        return Optional.ofNullable(store.find(StoredList.class, id));
    }

    /** The list that made this content count at the activity, as long as it does. */
    Optional<StoredList> committed(UUID activityId, String contentDigest) {
        return store.createQuery(
                        "select l from StoredList l where l.activityId = :activity and l.contentDigest = :digest"
                                + " and l.status = :committed and l.repeatsId is null order by l.committedAt, l.id",
                        StoredList.class)
                .setParameter("activity", activityId)
                .setParameter("digest", contentDigest)
                .setParameter("committed", ListStatus.COMMITTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All lists, latest first. */
    Page<StoredList> page(Paging paging) {
        List<StoredList> items = store.createQuery(
                        "select l from StoredList l order by l.recordedAt desc, l.id", StoredList.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = store.createQuery("select count(l) from StoredList l", Long.class)
                .getSingleResult();
        return Page.of(items, paging, total);
    }

    /** Keeps a list as it was read and first tried. */
    void add(StoredList list, List<Participant> rows, Trial trial) {
        list.tried(trial);
        store.persist(list);
        // Rows and findings refer to it by id alone, from which the provider cannot tell which to write first.
        store.flush();
        rows.forEach(row -> store.persist(new StoredRow(list.id(), row)));
        addFindings(list, trial.findings());
    }

    /** The list as it was read, without the rows that were rejected or left then. */
    ParticipantList read(StoredList list) {
        List<Participant> rows = store.createQuery(
                        "select r from StoredRow r where r.listId = :list order by r.row", StoredRow.class)
                .setParameter("list", list.id())
                .getResultStream()
                .map(StoredRow::participant)
                .toList();
        List<Finding> findings = findings(list.id()).stream()
                .filter(finding -> finding.type().ofReading())
                .toList();
        return new ParticipantList(list.headerRow(), list.rows(), rows, findings);
    }

    /** Keeps what a last trial gave, and deletes what tells who the persons are. */
    void decide(StoredList list, Trial trial) {
        list.tried(trial);
        delete("StoredRow", list);
        delete("StoredFinding", list);
        addFindings(list, trial.findings().stream().map(Finding::impersonal).toList());
    }

    List<Finding> findings(UUID list) {
        return store.createQuery(
                        "select f from StoredFinding f where f.listId = :list order by f.order", StoredFinding.class)
                .setParameter("list", list)
                .getResultStream()
                .map(StoredFinding::finding)
                .toList();
    }

    private void addFindings(StoredList list, List<Finding> findings) {
        int order = 0;
        for (Finding finding : findings) {
            store.persist(new StoredFinding(list.id(), order++, finding));
        }
    }

    private void delete(String entity, StoredList list) {
        store.createQuery("delete from " + entity + " e where e.listId = :list")
                .setParameter("list", list.id())
                .executeUpdate();
    }
}
