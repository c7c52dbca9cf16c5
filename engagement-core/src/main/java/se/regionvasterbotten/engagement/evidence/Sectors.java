package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which sector an actor belonged to and from which day; a day before the first belongs to none.
 *
 * @param since the sectors by their first day, each until the next and each another than the one before
 */
public record Sectors(NavigableMap<LocalDate, String> since) {
    /** From that day on no sector, until the next. */
    static final String NO_SECTOR = "";

    /** No sector at any time. */
    public static final Sectors NONE = new Sectors(new TreeMap<>());

    /** Copies the days, those of a sector that is told again left out; refuses one that is no day of the calendar. */
    public Sectors {
        NavigableMap<LocalDate, String> changes = new TreeMap<>();
        since.forEach((day, sector) -> {
            Days.checked(day);
            if (changes.isEmpty() || !sector.equals(changes.lastEntry().getValue())) {
                changes.put(day, sector);
            }
        });
        since = Collections.unmodifiableNavigableMap(changes);
    }

    /**
     * {@return one sector at all times}
     *
     * @param sector the caller's identifier of the sector
     */
    public static Sectors always(String sector) {
        return new Sectors(new TreeMap<>(Map.of(Days.FIRST, sector)));
    }

    /**
     * {@return dated facts of an organisation: the first that is stated holds from the beginning (RULES section 4)}
     *
     * @param facts the sectors by their first day
     */
    public static Sectors stated(Map<LocalDate, String> facts) {
        TreeMap<LocalDate, String> since = new TreeMap<>(facts);
        if (!since.isEmpty()) {
            since.put(Days.FIRST, since.firstEntry().getValue());
        }
        return new Sectors(since);
    }

    /**
     * {@return the sector on a day; empty when it has none}
     *
     * @param day any day; before the first there is no sector
     */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(since.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(sector -> !sector.equals(NO_SECTOR));
    }

    /**
     * {@return the runs of days in a period with one sector each, in order; days without a sector are left out}
     *
     * @param period the days within which sectors are asked for
     */
    public List<InSector> within(Period period) {
        List<InSector> runs = new ArrayList<>();
        for (Map.Entry<LocalDate, String> entry : since.entrySet()) {
            if (entry.getValue().equals(NO_SECTOR)) {
                continue;
            }
            LocalDate next = since.higherKey(entry.getKey());
            new Period(entry.getKey(), next)
                    .overlap(period)
                    .ifPresent(days -> runs.add(new InSector(entry.getValue(), days)));
        }
        return runs;
    }

    /**
     * Days spent in one sector.
     *
     * @param sector the caller's identifier of the sector
     * @param days the run of days, the first within and the last day after without
     */
    public record InSector(String sector, Period days) {}
}
