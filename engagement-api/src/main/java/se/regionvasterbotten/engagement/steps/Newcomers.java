package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Actors whom one transaction made. Nothing that was recorded before can name them, so what there is of them is read with what that transaction wrote, in one statement
 * however many they are, and nothing is stored of them yet. What the transaction wrote thousands of is not kept in memory: it is asked for as that of others is.
 */
final class Newcomers {
    /** Nobody: everyone is looked for among all that is known. */
    static final Newcomers NOBODY = new Newcomers(Set.of());

    private static final List<String> MADE = List.of(
            "select p.id from Person p where p.recordedAt = :known",
            "select o.id from Organisation o where o.recordedAt = :known and not exists"
                    + " (select e.id from Organisation e where e.id = o.id and e.recordedAt < :known)");

    /** So many rows at most are kept of one select. */
    private static final int KEPT = 4_000;

    private final Set<UUID> ids;
    private final Map<String, Optional<Map<UUID, List<Object[]>>>> written = new HashMap<>();

    private Newcomers(Set<UUID> ids) {
        this.ids = ids;
    }

    /** Those of the transaction that writes at an instant. */
    static Newcomers at(EntityManager store, OffsetDateTime instant) {
        Set<UUID> ids = new HashSet<>();
        for (String made : MADE) {
            ids.addAll(store.createQuery(made, UUID.class)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter("known", instant)
                    .getResultList());
        }
        return new Newcomers(ids);
    }

    /** The same actors, with nothing read yet. */
    Newcomers forgetful() {
        return new Newcomers(ids);
    }

    /** The others among these. */
    List<UUID> others(Collection<UUID> some) {
        return ids.isEmpty()
                ? List.copyOf(some)
                : some.stream().filter(id -> !ids.contains(id)).toList();
    }

    /**
     * Adds the rows of a select that ends in a condition, whose field is one of these newcomers; gives whose rows are still to be asked for.
     */
    List<UUID> add(List<Object[]> rows, Reading reading, String select, String field, Collection<UUID> some) {
        List<UUID> theirs = some.stream().filter(ids::contains).toList();
        if (theirs.isEmpty()) {
            return List.copyOf(some);
        }
        Optional<Map<UUID, List<Object[]>>> byField =
                written.computeIfAbsent(select + field, none -> read(reading, select, field));
        if (byField.isEmpty()) {
            return List.copyOf(some);
        }
        Map<UUID, List<Object[]>> kept = byField.get();
        if (!kept.isEmpty()) {
            theirs.forEach(id -> rows.addAll(kept.getOrDefault(id, List.of())));
        }
        return others(some);
    }

    /** What the transaction wrote, by the field; values that are the same are kept once. Empty when it is too much to be kept. */
    private Optional<Map<UUID, List<Object[]>>> read(Reading reading, String select, String field) {
        String alias = field.substring(0, field.indexOf('.'));
        String written = select.replaceFirst("select ", "select " + field + ", ") + " and " + alias
                + ".recordedAt = :known and " + field + " is not null";
        if (reading.count(written, alias) > KEPT) {
            return Optional.empty();
        }
        Map<Object, Object> once = new HashMap<>();
        ids.forEach(id -> once.put(id, id));
        Map<UUID, List<Object[]>> byField = new HashMap<>();
        for (Object[] row : reading.all(written)) {
            if (row[0] instanceof UUID id && ids.contains(id)) {
                Object[] kept = new Object[row.length - 1];
                for (int i = 0; i < kept.length; i++) {
                    Object value = row[i + 1];
                    kept[i] = value == null ? null : once.computeIfAbsent(value, same -> same);
                }
                byField.computeIfAbsent(id, none -> new ArrayList<>(1)).add(kept);
            }
        }
        return Optional.of(byField);
    }
}
