package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;

/**
 * Something that actors are chosen by, as it is stored.
 *
 * @param trait what sort of thing
 * @param value which one
 * @param from the first day
 * @param to the first day no longer; null without end
 */
record StoredTrait(
        Trait trait, String value, LocalDate from, @Nullable LocalDate to) {
    /** What actors are chosen by. */
    enum Trait {
        /** Has evidence on a theme; the value is its id. */
        THEME,
        /** Has evidence at a meeting place; the value is its id. */
        PLACE,
        /** Belongs to one of the five sectors; the value is its name. */
        SECTOR
    }

    /** Everything that a history can be chosen by. */
    static List<StoredTrait> of(History history) {
        SortedMap<UUID, LocalDate> themes = new TreeMap<>();
        for (Evidence piece : history.evidence()) {
            piece.themes().forEach(theme -> first(themes, theme, piece.day()));
        }
        SortedMap<UUID, LocalDate> places = new TreeMap<>();
        for (Contribution given : history.contributions()) {
            if (given.meetingPlace() != null) {
                first(places, given.meetingPlace(), given.date());
            }
        }
        List<StoredTrait> traits = new ArrayList<>();
        themes.forEach((theme, day) -> traits.add(new StoredTrait(Trait.THEME, theme.toString(), day, null)));
        places.forEach((place, day) -> traits.add(new StoredTrait(Trait.PLACE, place.toString(), day, null)));
        for (Sectors.InSector run : history.sectors().within(Period.from(Days.FIRST))) {
            traits.add(new StoredTrait(
                    Trait.SECTOR, run.sector(), run.days().from(), run.days().to()));
        }
        return traits;
    }

    private static void first(SortedMap<UUID, LocalDate> days, String id, LocalDate day) {
        days.merge(UUID.fromString(id), day, (known, other) -> known.isBefore(other) ? known : other);
    }
}
