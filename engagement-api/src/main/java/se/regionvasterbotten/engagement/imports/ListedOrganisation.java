package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** An organisation as the rows of one list tell of it, under all spellings that have the same key, or the same number. */
final class ListedOrganisation {
    /** By what it was found. */
    enum Found {
        NUMBER,
        NAME,
        DECISION,
        NOT
    }

    private final String key;
    private final @Nullable String number;
    private final List<Known.Organisation> known;
    private final Found found;
    private final boolean numberIsFree;
    private final UUID newId = Ids.next();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final List<Integer> rows = new ArrayList<>();
    private int rowTotal;
    private Known.@Nullable Sector stated;

    /**
     * @param key its {@link Doubt#key}
     * @param numberIsFree whether no organisation of the register has the number
     * @param known who it may be: nobody, one, or several of the same name
     */
    ListedOrganisation(
            String key, @Nullable String number, boolean numberIsFree, List<Known.Organisation> known, Found found) {
        this.key = key;
        this.number = number;
        this.numberIsFree = numberIsFree;
        this.known = List.copyOf(known);
        this.found = found;
    }

    /** Another row of it. */
    void spelt(String name, int row) {
        spellings.merge(name, 1, Integer::sum);
        rowTotal++;
        if (rows.size() < Doubt.TOLD_ROWS) {
            rows.add(row);
        }
    }

    /** A sector that a row states; the first holds. */
    void stated(Known.Sector sector) {
        if (stated == null) {
            stated = sector;
        }
    }

    String key() {
        return key;
    }

    /** Its number as the list tells it. */
    @Nullable
    String number() {
        return number;
    }

    Found found() {
        return found;
    }

    List<Known.Organisation> known() {
        return known;
    }

    List<Integer> rows() {
        return rows;
    }

    int rowTotal() {
        return rowTotal;
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
        return isNew() ? spelling() : known.get(0).name();
    }

    /** The commonest spelling of the list. */
    String spelling() {
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

    /** The sector that the list tells and the register has, or gets by it; null for none, and where it has another. */
    @Nullable
    UUID toldSector() {
        return stated != null && stated.id().equals(sector()) ? stated.id() : null;
    }

    /** The number that the list tells and the register has, or gets by it; null for none, and where it has another. */
    @Nullable
    String toldNumber() {
        String registered = isNew() ? null : known.get(0).number();
        return (registered == null && numberIsFree) || Objects.equals(registered, number) ? number : null;
    }

    /** Whether the register knows it and gets its sector by the list. */
    boolean addsSector() {
        return !isNew() && known.get(0).sector() == null && toldSector() != null;
    }

    /** Whether the register knows it and gets its number by the list. */
    boolean addsNumber() {
        return !isNew() && known.get(0).number() == null && toldNumber() != null;
    }

    /** Whether the list tells anything of it that the register holds, or gets by it. */
    boolean tells() {
        return toldSector() != null || toldNumber() != null;
    }
}
