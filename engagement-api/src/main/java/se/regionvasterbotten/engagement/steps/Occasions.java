package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The activities or the initiatives that evidence refers to, with their themes. */
final class Occasions {
    private static final Occasion NONE = new Occasion(Set.of(), null, null);

    private final Map<UUID, Occasion> byId = new HashMap<>();

    private Occasions() {}

    /** One occasion for each id of rows of id, theme, detail and, if there is a fourth column, last day. */
    static Occasions of(List<Object[]> rows) {
        Occasions occasions = new Occasions();
        for (Object[] row : rows) {
            LocalDate end = row.length > 3 ? (LocalDate) row[3] : null;
            occasions
                    .byId
                    .computeIfAbsent((UUID) row[0], none -> new Occasion(new TreeSet<>(), row[2], end))
                    .themes()
                    .add(row[1].toString());
        }
        return occasions;
    }

    /** The occasion with an id; one without themes when there is none. */
    Occasion get(@Nullable Object id) {
        Occasion known = id == null ? null : byId.get(id);
        return known == null ? NONE : known;
    }

    /**
     * An activity or an initiative.
     *
     * @param themes its themes
     * @param detail an activity's meeting place, an initiative's stated solution
     * @param end an initiative's first day after it
     */
    record Occasion(
            Set<String> themes,
            @Nullable Object detail,
            @Nullable LocalDate end) {
        Set<String> themesWith(Occasion other) {
            if (other.themes.isEmpty()) {
                return themes;
            }
            Set<String> both = new TreeSet<>(themes);
            both.addAll(other.themes);
            return both;
        }
    }
}
