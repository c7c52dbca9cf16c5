package se.regionvasterbotten.engagement.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The themes that a body names in {@code theme}, {@code themes} or both: all of them, each once. */
public record ThemeChoice(@Nullable String theme, List<@Nullable String> themes) {
    /** What the two fields say; both may be missing. */
    public static ThemeChoice of(@Nullable String theme, @Nullable List<@Nullable String> themes) {
        return new ThemeChoice(theme, themes == null ? List.of() : themes);
    }

    /** Whether none is named. */
    public boolean isEmpty() {
        return theme == null && themes.isEmpty();
    }

    /** The names as they compare, in an order of their own: equal for equal choices. */
    public List<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (theme != null) {
            keys.add(NameKey.of(theme));
        }
        themes.forEach(one -> keys.add(one == null ? "" : NameKey.of(one)));
        return keys.stream().sorted().toList();
    }

    /**
     * The themes.
     *
     * @param prefix what stands before the fields' names: empty, or {@code [3].}
     */
    public Set<UUID> resolve(Catalogue<Theme> catalogue, Faults faults, String prefix) {
        Set<UUID> ids = new LinkedHashSet<>();
        add(ids, catalogue.resolve(faults, prefix + "theme", theme));
        for (int i = 0; i < themes.size(); i++) {
            String field = prefix + "themes[" + i + "]";
            String one = themes.get(i);
            if (one == null) {
                faults.add(ProblemType.REQUIRED, field, null);
            }
            add(ids, catalogue.resolve(faults, field, one));
        }
        return ids;
    }

    private static void add(Set<UUID> ids, @Nullable Theme theme) {
        if (theme != null) {
            ids.add(theme.id());
        }
    }
}
