package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The reference data by name, for parameters that choose by it and for answers that name it. */
@ApplicationScoped
public class ReferenceNames {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /**
     * One of the five sectors by id or name; a subcategory is none of them.
     *
     * @throws Problem not one of (400), naming the five
     */
    public Named sector(String reference) {
        return find(
                "sector",
                reference,
                rows(
                        "select s.id, s.name from Sector s where s.supersededAt is null and s.parentId is null order by s.id"));
    }

    /**
     * A theme by id or name.
     *
     * @throws Problem not one of (400), naming the themes
     */
    public Named theme(String reference) {
        return find(
                "theme",
                reference,
                rows("select t.id, t.name from Theme t where t.supersededAt is null order by t.id"));
    }

    /**
     * The identity of a meeting place by id or name.
     *
     * @throws Problem not one of (400), naming the meeting places
     */
    public UUID meetingPlace(String reference) {
        Named found = find(
                "meetingPlace",
                reference,
                rows("select m.id, m.name from MeetingPlace m where m.supersededAt is null order by m.id"));
        return Objects.requireNonNull(found.id());
    }

    /** Finds by a word the sector it names or is a subcategory of; an empty text when it names none. */
    public UnaryOperator<String> topSectors() {
        Map<UUID, String> names = new HashMap<>();
        Map<String, UUID> top = new HashMap<>();
        store.createQuery("select s.id, s.name, s.parentId from Sector s where s.supersededAt is null", Object[].class)
                .getResultStream()
                .forEach(row -> {
                    names.put((UUID) row[0], (String) row[1]);
                    top.put(NameKey.of((String) row[1]), (UUID) (row[2] == null ? row[0] : row[2]));
                });
        return word -> {
            UUID sector = top.get(NameKey.of(word));
            return sector == null ? "" : names.getOrDefault(sector, "");
        };
    }

    /** Names themes by their ids as text; one that is not known keeps its id as name. */
    public Function<String, Named> themes() {
        Map<String, Named> known = rows("select t.id, t.name from Theme t where t.supersededAt is null").stream()
                .collect(Collectors.toMap(theme -> String.valueOf(theme.id()), Function.identity()));
        return id -> known.getOrDefault(id, new Named(UUID.fromString(id), id));
    }

    private List<Named> rows(String select) {
        return store.createQuery(select, Object[].class)
                .getResultStream()
                .map(row -> new Named((UUID) row[0], (String) row[1]))
                .toList();
    }

    private static Named find(String parameter, String reference, List<Named> rows) {
        return rows.stream()
                .filter(row -> reference.strip().equalsIgnoreCase(String.valueOf(row.id()))
                        || NameKey.of(row.name()).equals(NameKey.of(reference)))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ProblemType.NOT_ONE_OF,
                        parameter,
                        reference,
                        rows.stream().map(Named::name).toList()));
    }
}
