package se.regionvasterbotten.engagement.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.ledger.Change;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.RegisterWrite;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/**
 * The history of a thing and of what is a part of it, the latest change first: who, when, why, what before and after. A page costs the same number of
 * statements however long the history is.
 */
@ApplicationScoped
public class History {
    private static final String NUMBERS = "SELECT c.change_number AS change_number FROM register_change c WHERE ";

    /** A merge says itself what became of both; that their entries are answered otherwise since is no change of their own. */
    private static final String ITSELF =
            "c.id = ?1 AND NOT (c.change_type = 'CHANGED' AND c.kind IN ('ORGANISATION', 'PERSON') AND EXISTS"
                    + " (SELECT m.id FROM register_change m WHERE m.recorded_at = c.recorded_at AND m.kind = 'MERGE'))";

    private static final String OPEN =
            NUMBERS + ITSELF + " UNION " + NUMBERS + "c.within_id = ?1 AND c.kind IN ('ORGANISATION_SECTOR')";
    private static final String ALL = NUMBERS + ITSELF + " UNION " + NUMBERS + "c.within_id = ?1 UNION " + NUMBERS
            + "c.kind = 'MERGE' AND c.id IN (SELECT m.id FROM actor_merge m WHERE m.merged_id = ?1)";
    private static final String PAGE = " ORDER BY change_number DESC OFFSET ?2 ROWS FETCH NEXT ?3 ROWS ONLY";

    /** What is read here past the persistence provider, in the language of both databases. */
    public static final List<String> STATEMENTS = List.of(count(OPEN), count(ALL), OPEN + PAGE, ALL + PAGE);

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Caller caller;

    /**
     * A page of a thing's history; what tells of persons and members only for those with {@link Right#READ_PERSONS}.
     *
     * @param tellings how each kind is told; of others it is said only that they changed
     */
    public Page<HistoryEntry> page(UUID thing, Paging paging, List<Telling<?>> tellings) {
        String which = caller.may(Right.READ_PERSONS) ? ALL : OPEN;
        long total = ((Number) store.createNativeQuery(count(which))
                        .setParameter(1, thing.toString())
                        .getSingleResult())
                .longValue();
        List<?> numbers = store.createNativeQuery(which + PAGE)
                .setParameter(1, thing.toString())
                .setParameter(2, paging.offset())
                .setParameter(3, paging.limit())
                .getResultList();
        List<Change> changes = changes(
                numbers.stream().map(number -> ((Number) number).longValue()).toList());
        Map<Instant, RegisterWrite> writes = writes(changes);
        Versions versions = new Versions();
        tellings.forEach(telling -> read(telling, changes, versions));
        return Page.of(
                changes.stream()
                        .map(change -> HistoryEntry.of(
                                change,
                                writes.get(change.recordedAt().toInstant()),
                                versions.ended.get(Moment.of(change.id(), change.recordedAt())),
                                versions.begun.get(Moment.of(change.id(), change.recordedAt()))))
                        .toList(),
                paging,
                total);
    }

    private List<Change> changes(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select c from Change c where c.number in :numbers order by c.number desc",
                                Change.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    private Map<Instant, RegisterWrite> writes(List<Change> changes) {
        Map<Instant, RegisterWrite> writes = new HashMap<>();
        if (!changes.isEmpty()) {
            store.createQuery("select w from RegisterWrite w where w.recordedAt in :instants", RegisterWrite.class)
                    .setParameter(
                            "instants",
                            changes.stream().map(Change::recordedAt).distinct().toList())
                    .getResultStream()
                    .forEach(write -> writes.put(write.recordedAt().toInstant(), write));
        }
        return writes;
    }

    private <T extends Fact> void read(Telling<T> telling, List<Change> changes, Versions versions) {
        List<UUID> ids = changes.stream()
                .filter(change -> change.kind().equals(telling.kind()))
                .map(Change::id)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        List<T> found = new ArrayList<>(store.createQuery(
                        "select f from " + telling.type().getSimpleName() + " f where f.id in :ids", telling.type())
                .setParameter("ids", ids)
                .getResultList());
        List<ObjectNode> told = telling.told(found);
        for (int i = 0; i < found.size(); i++) {
            T version = found.get(i);
            ObjectNode said = told.get(i);
            versions.begun.put(Moment.of(version.id(), version.recordedAt()), said);
            version.supersededAt().ifPresent(end -> versions.ended.put(Moment.of(version.id(), end), said));
        }
    }

    private static String count(String which) {
        return "SELECT COUNT(*) FROM (" + which + ") AS numbers";
    }

    /** A thing at an instant. */
    private record Moment(UUID id, Instant at) {
        static Moment of(UUID id, OffsetDateTime at) {
            return new Moment(id, at.toInstant());
        }
    }

    /** What versions said, by when they began and when they ended. */
    private record Versions(Map<Moment, @Nullable ObjectNode> begun, Map<Moment, @Nullable ObjectNode> ended) {
        Versions() {
            this(new HashMap<>(), new HashMap<>());
        }
    }
}
