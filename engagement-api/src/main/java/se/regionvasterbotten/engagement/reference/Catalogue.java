package se.regionvasterbotten.engagement.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.KnownIds;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** All current rows of one kind of reference data, found by id, by externalId or by name without case and surplus blanks. */
public final class Catalogue<T extends ReferenceRow> {
    private final List<T> rows;
    private final KnownIds externalIds;
    private final Map<UUID, T> byId;
    private final Map<String, T> byName;

    Catalogue(List<T> rows, KnownIds externalIds) {
        this(rows, List.of(), externalIds);
    }

    /**
     * The rows as they were once, found by what they are called now too.
     *
     * @param now the current rows; a name that has passed from one to another is the one's that has it now
     */
    Catalogue(List<T> rows, List<T> now, KnownIds externalIds) {
        this.rows = List.copyOf(rows);
        this.externalIds = externalIds;
        this.byId = rows.stream().collect(Collectors.toMap(ReferenceRow::id, Function.identity()));
        this.byName = new HashMap<>();
        rows.forEach(row -> byName.putIfAbsent(row.nameKey(), row));
        now.forEach(row -> byName.put(row.nameKey(), byId.getOrDefault(row.id(), row)));
    }

    /** The rows, delivered ones first and then as they were added. */
    public List<T> rows() {
        return rows;
    }

    /** The row that the reference names; empty when none does. */
    public Optional<T> find(String reference) {
        return byAddress(reference).or(() -> Optional.ofNullable(byName.get(NameKey.of(reference))));
    }

    /** The row at an address, where names do not stand. */
    Optional<T> byAddress(String reference) {
        return Ids.parse(reference)
                .map(byId::get)
                .or(() -> externalIds.find(reference).map(byId::get));
    }

    /** The row that the caller's own system registered under the identifier. */
    Optional<T> mine(String externalId) {
        return externalIds.mine(externalId).map(byId::get);
    }

    /** The row that has the name, whatever else it may also name. */
    Optional<T> byName(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }

    /** As {@link #find}; null for no reference, and for an unknown one after the fault was added. */
    public @Nullable T resolve(Faults faults, String field, @Nullable String reference) {
        if (reference == null) {
            return null;
        }
        T found = find(reference).orElse(null);
        if (found == null) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, field, reference);
        }
        return found;
    }

    /** The row with an id that a fact holds; null for null. */
    public @Nullable Named named(@Nullable UUID id) {
        T row = id == null ? null : byId.get(id);
        return row == null ? null : Named.of(row);
    }

    /** The rows with these ids, by name. */
    public List<Named> named(@Nullable List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .sorted((one, other) -> one.nameKey().compareTo(other.nameKey()))
                        .map(Named::of)
                        .toList();
    }

    /** A row's externalId; null when it has none. */
    @Nullable
    String externalId(T row) {
        return externalIds.shown(row.id());
    }
}
