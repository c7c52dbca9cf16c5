package se.regionvasterbotten.engagement.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What the register knows that the rows of one list can touch.
 *
 * @param sectors by name key
 * @param organisations by name key, none or several to a key
 * @param byEmail by e-mail key
 * @param byName by name key, with the organisations they are known at
 * @param told what is registered at the list's activity, and whether it is confirmed
 */
record Known(
        Map<String, Sector> sectors,
        Map<String, List<Organisation>> organisations,
        Map<String, Person> byEmail,
        Map<String, List<Person>> byName,
        Map<Told, Boolean> told) {
    /** A sector or a subcategory, and the one of the five that it belongs to. */
    record Sector(UUID id, String name, UUID five) {}

    /** An organisation and its sector on the activity's day, null when none is known. */
    record Organisation(UUID id, String name, @Nullable UUID sector) {}

    /** A person; the organisations are those of affiliations and mandates, and loaded only where a name alone must do. */
    record Person(
            UUID id, @Nullable String nameKey, @Nullable String emailKey, Set<UUID> organisations) {
        Person {
            organisations = Set.copyOf(organisations);
        }
    }

    /** What is counted once at an activity (RULES section 4): who, on whose mandate, as what. */
    record Told(UUID person, @Nullable UUID organisation, Kind kind) {}

    static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    Known {
        sectors = Map.copyOf(sectors);
        organisations = Map.copyOf(organisations);
        byEmail = Map.copyOf(byEmail);
        byName = Map.copyOf(byName);
        told = Map.copyOf(told);
    }

    Optional<Sector> sector(@Nullable UUID id) {
        return sectors.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
