package se.regionvasterbotten.engagement.steps;

import static se.regionvasterbotten.engagement.steps.Reading.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * The rows that facts are made of.
 *
 * @param contributions confirmed: id, person, organisation, mandate, kind, date, activity, initiative, document
 * @param ownThemes of contributions: id, theme
 * @param memberships confirmed: id, initiative, person, organisation, mandate, role, first day, end
 * @param activities id, theme, meeting place
 * @param initiatives id, theme, stated solution, end
 * @param affiliations person, organisation, first day, end
 * @param organisations id, whether own staff
 * @param sectors organisation, sector, first day
 * @param merges merged, survivor
 */
record Rows(
        List<Object[]> contributions,
        List<Object[]> ownThemes,
        List<Object[]> memberships,
        List<Object[]> activities,
        List<Object[]> initiatives,
        List<Object[]> affiliations,
        List<Object[]> organisations,
        List<Object[]> sectors,
        List<Object[]> merges) {
    private static final String COUNTING = " where c.confirmed = true and" + known("c");
    private static final String CONTRIBUTIONS =
            "select c.id, c.personId, c.organisationId, c.onBehalfOfId, c.kind, c.date, c.activityId, c.initiativeId,"
                    + " c.document from Contribution c" + COUNTING;
    private static final String OWN_THEMES = "select c.id, t from Contribution c join c.themeIds t" + COUNTING;
    private static final String MEMBERSHIPS =
            "select m.id, m.initiativeId, m.personId, m.organisationId, m.onBehalfOfId, m.role, m.fromDate, m.toDate"
                    + " from Membership m where m.confirmed = true and" + known("m");
    private static final String TOUCHING = " and m.fromDate < :to and (m.toDate is null or m.toDate > :from)";
    private static final String ACTIVITIES =
            "select a.id, t, a.meetingPlaceId from Activity a join a.themeIds t where" + known("a");
    private static final String INITIATIVES =
            "select i.id, t, i.statedSolution, i.toDate from Initiative i join i.themeIds t where" + known("i");
    private static final String AFFILIATIONS =
            "select a.personId, a.organisationId, a.fromDate, a.toDate from Affiliation a where" + known("a");
    private static final String ORGANISATIONS = "select o.id, o.ownStaff from Organisation o where" + known("o");
    private static final String SECTORS =
            "select s.organisationId, s.sectorId, s.fromDate from OrganisationSector s where" + known("s");

    /** Everything that was known. */
    static Rows all(Reading reading) {
        return new Rows(
                reading.all(CONTRIBUTIONS),
                reading.all(OWN_THEMES),
                reading.all(MEMBERSHIPS),
                reading.all(ACTIVITIES),
                reading.all(INITIATIVES),
                reading.all(AFFILIATIONS),
                reading.all(ORGANISATIONS),
                reading.all(SECTORS),
                KnownMerges.all(reading));
    }

    /** The contributions of a period that ends and the memberships that touch it, with whatever tells their mandates and sectors. */
    static Rows within(Reading reading, Period period) {
        return new Rows(
                reading.between(CONTRIBUTIONS + " and c.date >= :from and c.date < :to", period),
                reading.between(OWN_THEMES + " and c.date >= :from and c.date < :to", period),
                reading.between(MEMBERSHIPS + TOUCHING, period),
                reading.all(ACTIVITIES),
                reading.all(INITIATIVES),
                reading.all(AFFILIATIONS),
                reading.all(ORGANISATIONS),
                reading.all(SECTORS),
                KnownMerges.all(reading));
    }

    /** The memberships that touch a period that ends, with whatever tells their mandates and sectors, and no contributions. */
    static Rows members(Reading reading, Period period) {
        KnownMerges merges = new KnownMerges(reading);
        List<Object[]> memberships = reading.between(MEMBERSHIPS + TOUCHING, period);
        List<Object[]> affiliations = reading.of(AFFILIATIONS, "a.personId", merges.withSame(column(2, memberships)));
        Set<UUID> organisations = union(column(3, memberships), column(4, memberships));
        organisations.addAll(column(1, affiliations));
        Set<UUID> known = merges.withSame(organisations);
        return new Rows(
                List.of(),
                List.of(),
                memberships,
                List.of(),
                reading.of(INITIATIVES, "i.id", column(1, memberships)),
                affiliations,
                reading.of(ORGANISATIONS, "o.id", known),
                reading.of(SECTORS, "s.organisationId", known),
                merges.rows());
    }

    /** The contributions at these activities, with whatever tells their mandates and sectors. */
    static Rows at(Reading reading, Collection<UUID> activities) {
        KnownMerges merges = new KnownMerges(reading);
        List<Object[]> contributions = reading.of(CONTRIBUTIONS, "c.activityId", activities);
        List<Object[]> affiliations = reading.of(AFFILIATIONS, "a.personId", merges.withSame(column(1, contributions)));
        Set<UUID> organisations = union(column(2, contributions), column(3, contributions));
        organisations.addAll(column(1, affiliations));
        Set<UUID> known = merges.withSame(organisations);
        return new Rows(
                contributions,
                reading.of(OWN_THEMES, "c.activityId", activities),
                List.of(),
                reading.of(ACTIVITIES, "a.id", activities),
                List.of(),
                affiliations,
                reading.of(ORGANISATIONS, "o.id", known),
                reading.of(SECTORS, "s.organisationId", known),
                merges.rows());
    }

    /**
     * What can touch these actors: their own evidence, that of those who represented them, their initiatives with the other members, and of those members all
     * that tells their sector. Whoever is merged is read with all that are the same. What is read is complete for these actors, and for nobody else.
     */
    static Rows around(Reading reading, Set<UUID> asked) {
        KnownMerges merges = new KnownMerges(reading);
        Set<UUID> actors = merges.withSame(asked);
        Set<UUID> representing = merges.withSame(column(0, reading.of(AFFILIATIONS, "a.organisationId", actors)));
        Set<UUID> theirs = union(actors, representing);
        Once memberships = new Once();
        memberships.add(reading.of(MEMBERSHIPS, "m.organisationId", actors));
        memberships.add(reading.of(MEMBERSHIPS, "m.onBehalfOfId", actors));
        memberships.add(reading.of(MEMBERSHIPS, "m.personId", theirs));
        Set<UUID> shared = column(1, memberships.rows());
        memberships.add(reading.of(MEMBERSHIPS, "m.initiativeId", shared));
        Set<UUID> members = merges.withSame(column(2, memberships.rows()));
        memberships.add(reading.of(MEMBERSHIPS, "m.personId", members));
        Set<UUID> persons = union(actors, members);
        List<Object[]> contributions = contributions(reading, CONTRIBUTIONS, persons, actors, representing);
        List<Object[]> affiliations = reading.of(AFFILIATIONS, "a.personId", union(persons, representing));
        Set<UUID> organisations = new HashSet<>(actors);
        List.of(2, 3).forEach(column -> organisations.addAll(column(column, contributions)));
        List.of(3, 4).forEach(column -> organisations.addAll(column(column, memberships.rows())));
        organisations.addAll(column(1, affiliations));
        merges.withSame(column(1, contributions));
        Set<UUID> known = merges.withSame(organisations);
        return new Rows(
                contributions,
                contributions(reading, OWN_THEMES, persons, actors, representing),
                memberships.rows(),
                reading.of(ACTIVITIES, "a.id", column(6, contributions)),
                reading.of(INITIATIVES, "i.id", union(column(1, memberships.rows()), column(7, contributions))),
                affiliations,
                reading.of(ORGANISATIONS, "o.id", known),
                reading.of(SECTORS, "s.organisationId", known),
                merges.rows());
    }

    /** Of those who represented the actors only what no mandate is stated of can be theirs; the rest is found by the mandate. */
    private static List<Object[]> contributions(
            Reading reading, String select, Set<UUID> persons, Set<UUID> actors, Set<UUID> representing) {
        Set<UUID> onlyRepresenting = new HashSet<>(representing);
        onlyRepresenting.removeAll(persons);
        Once once = new Once();
        once.add(reading.of(select, "c.personId", persons));
        once.add(reading.of(select, "c.organisationId", actors));
        once.add(reading.of(select, "c.onBehalfOfId", actors));
        once.add(reading.of(select + " and c.onBehalfOfId is null", "c.personId", onlyRepresenting));
        return once.rows();
    }

    private static Set<UUID> column(int column, Collection<Object[]> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.stream().filter(row -> row[column] != null).forEach(row -> ids.add((UUID) row[column]));
        return ids;
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> more) {
        Set<UUID> union = new HashSet<>(some);
        union.addAll(more);
        return union;
    }

    /** Rows, the same row once. */
    private static final class Once {
        private final Map<List<Object>, Object[]> rows = new LinkedHashMap<>();

        void add(List<Object[]> more) {
            more.forEach(row -> rows.putIfAbsent(Arrays.asList(row), row));
        }

        List<Object[]> rows() {
            return new ArrayList<>(rows.values());
        }
    }
}
