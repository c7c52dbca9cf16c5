package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** An organisation as the rows of one list tell of it, under all spellings that have the same key. */
final class ListedOrganisation {
    private final List<Known.Organisation> known;
    private final UUID newId = Ids.next();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private Known.@Nullable Sector stated;

    ListedOrganisation(List<Known.Organisation> known) {
        this.known = List.copyOf(known);
    }

    /** Another row of it. */
    void spelt(String name) {
        spellings.merge(name, 1, Integer::sum);
    }

    /** A sector that a row states; the first holds. */
    void stated(Known.Sector sector) {
        if (stated == null) {
            stated = sector;
        }
    }

    int matches() {
        return known.size();
    }

    boolean isNew() {
        return known.isEmpty();
    }

    UUID id() {
        return isNew() ? newId : known.get(0).id();
    }

    /** The register's name, else the commonest spelling; of equally common ones not the one in capitals, then the longest. */
    String name() {
        if (!isNew()) {
            return known.get(0).name();
        }
        List<String> names = new ArrayList<>(spellings.keySet());
        names.sort(Comparator.<String>comparingInt(name -> -spellings.getOrDefault(name, 0))
                .thenComparing(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .thenComparing(name -> -name.length()));
        return names.get(0);
    }

    /** The sector the register knows, else the first that a row states; null when there is none. */
    @Nullable
    UUID sector() {
        UUID registered = isNew() ? null : known.get(0).sector();
        return registered == null && stated != null ? stated.id() : registered;
    }

    /** Whether the list tells its sector and the register did not. */
    boolean tellsSector() {
        return stated != null
                && stated.id().equals(sector())
                && (isNew() || known.get(0).sector() == null);
    }
}
