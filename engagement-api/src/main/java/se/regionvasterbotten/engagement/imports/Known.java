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
 * @param organisations what is known of those the list names
 * @param persons what is known of those the list names
 * @param told what is registered at the list's activity
 * @param answered what officials have decided
 */
record Known(
        Map<String, Sector> sectors,
        Organisations organisations,
        Persons persons,
        Map<Told, Registered> told,
        Answered answered) {
    /** A sector or a subcategory, and the one of the five that it belongs to. */
    record Sector(UUID id, String name, UUID five) {}

    /** An organisation and its sector on the activity's day, null when none is known. */
    record Organisation(
            UUID id,
            String name,
            @Nullable String number,
            @Nullable UUID sector) {}

    /**
     * The organisations.
     *
     * @param byName by name key, none or several to a key
     * @param byNumber by number
     * @param byId those that were decided on
     * @param like who is called nearly so, by name key, the most alike first
     */
    record Organisations(
            Map<String, List<Organisation>> byName,
            Map<String, Organisation> byNumber,
            Map<UUID, Organisation> byId,
            Map<String, List<Suggestion>> like) {
        static final Organisations NONE = new Organisations(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** A person; the organisations are those of affiliations and mandates, and loaded only where a name alone must do. */
    record Person(
            UUID id,
            String name,
            @Nullable String nameKey,
            @Nullable String emailKey,
            Set<UUID> organisations) {
        Person {
            organisations = Set.copyOf(organisations);
        }

        boolean at(@Nullable UUID organisation) {
            return organisation != null && organisations.contains(organisation);
        }
    }

    /** A name at an organisation. */
    record NameAt(String nameKey, @Nullable UUID organisation) {}

    /**
     * The persons.
     *
     * @param byEmail by e-mail key
     * @param byName by name key, with the organisations they are known at
     * @param byId those that were decided on
     * @param like who is called nearly so at the organisation
     */
    record Persons(
            Map<String, Person> byEmail,
            Map<String, List<Person>> byName,
            Map<UUID, Person> byId,
            Map<NameAt, List<Suggestion>> like) {
        static final Persons NONE = new Persons(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** What is counted once at an activity (RULES section 4): who, on whose mandate, as what. */
    record Told(UUID person, @Nullable UUID organisation, Kind kind) {}

    /** How the register has it: confirmed where it is so by any evidence. */
    record Registered(UUID contribution, boolean confirmed) {
        Registered or(Registered other) {
            return confirmed ? this : other;
        }
    }

    static final Known NOTHING = new Known(Map.of(), Organisations.NONE, Persons.NONE, Map.of(), Answered.NOTHING);

    Optional<Sector> sector(@Nullable UUID id) {
        return sectors.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
