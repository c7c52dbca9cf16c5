package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;

/**
 * Finds organisations, persons, activities and initiatives by parts of their names. Each instance keeps the names in memory: read once, when the first search
 * comes, and from then on brought up to date by the numbered changes before every search, so that it finds what was written the moment before, by whomever.
 * A search puts the same few statements however many there are.
 */
@ApplicationScoped
public class NameSearch {
    private static final Map<Thing, String> NAMES = Map.of(
            Thing.ORGANISATION, "select t.id, t.name, t.name from Organisation t where t.supersededAt is null",
            Thing.ACTIVITY, "select t.id, t.name, t.name from Activity t where t.supersededAt is null",
            Thing.INITIATIVE, "select t.id, t.name, t.name from Initiative t where t.supersededAt is null",
            Thing.PERSON, "select t.id, t.givenName, t.familyName from Person t where t.nameKey is not null");
    private static final String MERGES =
            "select t.mergedId, t.survivorId from ActorMerge t where t.supersededAt is null";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    private final Map<Thing, NameBook> books = new EnumMap<>(Thing.class);
    private final Map<UUID, UUID> merged = new HashMap<>();
    private NameIndex organisations = new NameIndex();
    private long seen = -1;

    /** Those of a kind whose name has every word of the text, the nearest first; of merged actors the one that remains, by any of their names. */
    public synchronized List<UUID> find(Thing kind, String text) {
        refresh();
        return books.getOrDefault(kind, new NameBook()).find(text).stream()
                .map(this::survivor)
                .distinct()
                .toList();
    }

    /** For each of these names of organisations the entries whose name is like it, merged ones not, the most alike first, at most so many. */
    public synchronized Map<UUID, List<UUID>> alike(Map<UUID, String> names, int most) {
        refresh();
        Map<UUID, List<UUID>> alike = new HashMap<>();
        names.forEach((id, name) -> alike.put(
                id,
                organisations.like(name, most).stream()
                        .map(NameIndex.Alike::id)
                        .filter(other -> !merged.containsKey(other))
                        .toList()));
        return alike;
    }

    private UUID survivor(UUID id) {
        UUID survivor = id;
        for (int steps = 0; merged.containsKey(survivor) && steps < merged.size(); steps++) {
            survivor = merged.get(survivor);
        }
        return survivor;
    }

    private void refresh() {
        long last = store.createQuery("select max(c.number) from Change c", Long.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
        if (seen < 0 || last < seen) {
            books.clear();
            merged.clear();
            organisations = new NameIndex();
            NAMES.forEach((kind, select) -> read(kind, select, null));
            pairs(MERGES, null).forEach(row -> merged.put((UUID) row[0], (UUID) row[1]));
        } else if (last > seen) {
            Map<Thing, Set<UUID>> changed = changed(last);
            changed.forEach(this::reread);
        }
        seen = last;
    }

    private Map<Thing, Set<UUID>> changed(long last) {
        Map<Thing, Set<UUID>> changed = new EnumMap<>(Thing.class);
        store.createQuery(
                        "select distinct c.kind, c.id from Change c where c.number > :seen and c.number <= :last and c.kind in :kinds",
                        Object[].class)
                .setParameter("seen", seen)
                .setParameter("last", last)
                .setParameter("kinds", NAMES.keySet().stream().map(Thing::name).toList())
                .getResultStream()
                .forEach(row -> changed.computeIfAbsent(Thing.valueOf((String) row[0]), none -> new HashSet<>())
                        .add((UUID) row[1]));
        return changed;
    }

    private void reread(Thing kind, Collection<UUID> ids) {
        NameBook book = books.computeIfAbsent(kind, none -> new NameBook());
        ids.forEach(book::remove);
        ids.forEach(merged::remove);
        ids.forEach(organisations::remove);
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            read(kind, NAMES.getOrDefault(kind, "") + " and t.id in :ids", some);
            pairs(MERGES + " and t.mergedId in :ids", some).forEach(row -> merged.put((UUID) row[0], (UUID) row[1]));
        }
    }

    private void read(Thing kind, String select, @Nullable Collection<UUID> ids) {
        NameBook book = books.computeIfAbsent(kind, none -> new NameBook());
        for (Object[] row : pairs(select, ids)) {
            String first = Objects.requireNonNullElse((String) row[1], "");
            book.put(
                    (UUID) row[0], kind == Thing.PERSON ? first + " " + Objects.requireNonNullElse(row[2], "") : first);
            if (kind == Thing.ORGANISATION) {
                organisations.add((UUID) row[0], first);
            }
        }
    }

    private List<Object[]> pairs(String select, @Nullable Collection<UUID> ids) {
        var query = store.createQuery(select, Object[].class);
        return ids == null
                ? query.getResultList()
                : query.setParameter("ids", ids).getResultList();
    }
}
