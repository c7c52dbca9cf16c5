package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Keeps participant lists, and their rows in portions until they are decided on. */
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

    /** Those whose commit somebody began and nobody ended. */
    List<UUID> committing() {
        return store.createQuery("select l.id from StoredList l where l.status = :committing order by l.id", UUID.class)
                .setParameter("committing", ListStatus.COMMITTING)
                .getResultList();
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

    /** Keeps a list whose rows come next. */
    void add(StoredList list) {
        store.persist(list);
        // Rows and findings refer to it by id alone, from which the provider cannot tell which to write first.
        store.flush();
    }

    /** Takes the rows of a list as they are read; {@link PartKeeper#close} keeps the last of them. */
    PartKeeper keeper(StoredList list) {
        return new PartKeeper(store, list.id());
    }

    /**
     * The list as it was read, understood as it is now told.
     *
     * @param unread what there is to say of the sheets that were not read
     */
    ParticipantList read(StoredList list, List<Finding> unread) {
        ParticipantList.Reader reader = new ParticipantList.Reader(list.header(), list.ragged(), unread);
        for (UUID part : parts(list)) {
            StoredPart rows = store.find(StoredPart.class, part);
            rows.rows().forEach(row -> reader.read(row.line()));
            store.detach(rows);
        }
        return reader.list();
    }

    /** The rows of these numbers, as they came; those that are no longer kept are left out. */
    List<Line> rows(StoredList list, Set<Integer> numbers) {
        return parts(list).stream()
                .flatMap(part -> store.find(StoredPart.class, part).rows().stream())
                .filter(row -> numbers.contains(row.number()))
                .map(StoredPart.Row::line)
                .toList();
    }

    /** Deletes the rows of a list but those of these numbers. */
    void keepOnly(StoredList list, Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            store.createQuery("delete from StoredPart p where p.listId = :list")
                    .setParameter("list", list.id())
                    .executeUpdate();
            return;
        }
        for (UUID id : parts(list)) {
            StoredPart part = store.find(StoredPart.class, id);
            List<StoredPart.Row> kept = part.rows().stream()
                    .filter(row -> numbers.contains(row.number()))
                    .toList();
            if (kept.isEmpty()) {
                store.remove(part);
            } else {
                part.keep(kept);
            }
        }
    }

    /** Deletes all that tells who was in lists that were decided on, and sent in before an instant. */
    void forgetBefore(OffsetDateTime instant) {
        store.createQuery("delete from StoredPart p where p.listId in (select l.id from StoredList l"
                        + " where l.status in :decided and l.recordedAt < :instant)")
                .setParameter("decided", Set.of(ListStatus.COMMITTED, ListStatus.UNDONE))
                .setParameter("instant", instant)
                .executeUpdate();
    }

    private List<UUID> parts(StoredList list) {
        return store.createQuery("select p.id from StoredPart p where p.listId = :list order by p.order", UUID.class)
                .setParameter("list", list.id())
                .getResultList();
    }
}
