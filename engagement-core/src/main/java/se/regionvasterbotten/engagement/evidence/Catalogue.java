package se.regionvasterbotten.engagement.evidence;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What facts may name: the caller's own reference data. What is null is open, and not looked at.
 *
 * @param themes the themes that evidence may count for
 * @param sectors the sectors that organisations may belong to
 * @param meetingPlaces the meeting places where a contribution may be given
 * @param persons the persons who may give, hold and represent
 */
public record Catalogue(
        @Nullable Set<String> themes,
        @Nullable Set<String> sectors,
        @Nullable Set<String> meetingPlaces,
        @Nullable Set<String> persons) {
    /** A catalogue that lists nothing and refuses nothing. */
    public static final Catalogue OPEN = new Catalogue(null, null, null, null);

    /** Copies the sets. */
    public Catalogue {
        themes = copy(themes);
        sectors = copy(sectors);
        meetingPlaces = copy(meetingPlaces);
        persons = copy(persons);
    }

    /**
     * {@return the same, with these themes and no others}
     *
     * @param known those that may be named
     */
    public Catalogue themes(Set<String> known) {
        return new Catalogue(known, sectors, meetingPlaces, persons);
    }

    /**
     * {@return the same, with these sectors and no others}
     *
     * @param known those that may be named
     */
    public Catalogue sectors(Set<String> known) {
        return new Catalogue(themes, known, meetingPlaces, persons);
    }

    /**
     * {@return the same, with these meeting places and no others}
     *
     * @param known those that may be named
     */
    public Catalogue meetingPlaces(Set<String> known) {
        return new Catalogue(themes, sectors, known, persons);
    }

    /**
     * {@return the same, with these persons and no others}
     *
     * @param known those that may be named
     */
    public Catalogue persons(Set<String> known) {
        return new Catalogue(themes, sectors, meetingPlaces, known);
    }

    void refuseUnknown(Facts facts) {
        new Lookup(facts).refuse();
    }

    private static @Nullable Set<String> copy(@Nullable Set<String> names) {
        return names == null ? null : Set.copyOf(names);
    }

    /** One look through some facts. */
    private final class Lookup {
        private final Contradictions contradictions = new Contradictions();
        private final Set<String> organisations = new TreeSet<>();

        Lookup(Facts facts) {
            for (Organisation organisation : facts.organisations()) {
                organisations.add(organisation.id());
                organisation.sectors().since().values().stream()
                        .filter(sector -> !sector.equals(Sectors.NO_SECTOR))
                        .forEach(sector -> look(organisation, "sector", sector, sectors));
            }
            facts.affiliations().forEach(told -> lookForPerson(told, told.person()));
            for (Contribution told : facts.contributions()) {
                told.themes().forEach(theme -> look(told, "theme", theme, themes));
                look(told, "meeting place", told.meetingPlace(), meetingPlaces);
                lookForPerson(told, told.giver());
            }
            for (MembershipFact told : facts.memberships()) {
                told.themes().forEach(theme -> look(told, "theme", theme, themes));
                lookForPerson(told, told.holder());
            }
            for (Merge told : facts.merges()) {
                lookForPerson(told, told.merged());
                lookForPerson(told, told.survivor());
            }
        }

        void refuse() {
            contradictions.refuse();
        }

        private void lookForPerson(Fact fact, String actor) {
            if (!organisations.contains(actor)) {
                look(fact, "person", actor, persons);
            }
        }

        private void look(Fact fact, String sort, @Nullable String name, @Nullable Set<String> known) {
            if (name != null && known != null && !known.contains(name)) {
                contradictions.add("The " + fact.about() + " names " + sort + " " + name
                        + ", which the catalogue does not have; correct it or add it to the catalogue");
            }
        }
    }
}
