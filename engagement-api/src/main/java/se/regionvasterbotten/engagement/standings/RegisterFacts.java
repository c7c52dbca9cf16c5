package se.regionvasterbotten.engagement.standings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static se.regionvasterbotten.engagement.standings.Reading.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Reads what the register knew at an instant straight into the core's facts: a fixed number of statements, for one actor as for all. For one
 * actor no more evidence is read than can touch it: its own, that of those who represented it, and its initiatives with their other members.
 */
@ApplicationScoped
public class RegisterFacts {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /**
     * The facts known at an instant.
     *
     * @param knownAt the instant
     * @param actor whom they are needed for; null for everyone
     */
    public Facts at(OffsetDateTime knownAt, @Nullable UUID actor) {
        Reading reading = new Reading(store, knownAt, actor);
        Occasions activities = Occasions.of(
                reading.all("select a.id, t, a.meetingPlaceId from Activity a join a.themeIds t where" + known("a")));
        Occasions initiatives = Occasions.of(reading.all(
                "select i.id, t, i.statedSolution, i.toDate from Initiative i join i.themeIds t where" + known("i")));
        return new Facts(
                organisations(reading),
                affiliations(reading),
                contributions(reading, activities, initiatives),
                memberships(reading, initiatives));
    }

    private static List<Organisation> organisations(Reading reading) {
        Map<UUID, String> names = topSectors(reading);
        Map<UUID, Map<LocalDate, String>> sectors = new HashMap<>();
        reading.all("select s.organisationId, s.sectorId, s.fromDate from OrganisationSector s where" + known("s"))
                .forEach(row -> sectors.computeIfAbsent((UUID) row[0], none -> new TreeMap<>())
                        .put(row[2] == null ? Days.FIRST : (LocalDate) row[2], names.getOrDefault(row[1], "")));
        return reading.all("select o.id, o.ownStaff from Organisation o where" + known("o")).stream()
                .map(row -> new Organisation(
                        row[0].toString(), (Boolean) row[1], Sectors.stated(sectors.getOrDefault(row[0], Map.of()))))
                .toList();
    }

    /** Every sector by the name of the one of the five that it is or belongs to: a subcategory is no other sector. */
    private static Map<UUID, String> topSectors(Reading reading) {
        List<Object[]> rows = reading.all("select s.id, s.name, s.parentId from Sector s where" + known("s"));
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.put((UUID) row[0], (String) row[1]));
        Map<UUID, String> top = new HashMap<>();
        rows.forEach(row -> top.put((UUID) row[0], names.getOrDefault(row[2] == null ? row[0] : row[2], "")));
        return top;
    }

    private static List<Affiliation> affiliations(Reading reading) {
        return reading
                .all("select a.personId, a.organisationId, a.fromDate, a.toDate from Affiliation a where" + known("a"))
                .stream()
                .map(row -> new Affiliation(
                        row[0].toString(), row[1].toString(), new Period((LocalDate) row[2], (LocalDate) row[3])))
                .toList();
    }

    private static List<Contribution> contributions(Reading reading, Occasions activities, Occasions initiatives) {
        Map<UUID, Set<String>> own =
                reading.contributions("select c.id, t from Contribution c join c.themeIds t").stream()
                        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> row[1].toString(), toSet())));
        return reading
                .contributions(
                        "select c.id, c.personId, c.organisationId, c.onBehalfOfId, c.kind, c.date, c.activityId,"
                                + " c.initiativeId, c.document from Contribution c")
                .stream()
                .map(row -> {
                    Occasions.Occasion activity = activities.get(row[6]);
                    Set<String> themes = own.getOrDefault(row[0], activity.themesWith(initiatives.get(row[7])));
                    return new Contribution(
                            row[0].toString(),
                            giver(row[1], row[2]),
                            text(row[3]),
                            (Kind) row[4],
                            (LocalDate) row[5],
                            themes,
                            text(row[6]),
                            text(activity.detail()),
                            row[8] != null,
                            true);
                })
                .toList();
    }

    private static List<MembershipFact> memberships(Reading reading, Occasions initiatives) {
        return reading
                .memberships(
                        "select m.id, m.initiativeId, m.personId, m.organisationId, m.onBehalfOfId, m.role, m.fromDate, m.toDate"
                                + " from Membership m")
                .stream()
                .map(row -> {
                    Occasions.Occasion initiative = initiatives.get(row[1]);
                    return new MembershipFact(
                            row[0].toString(),
                            row[1].toString(),
                            giver(row[2], row[3]),
                            text(row[4]),
                            (Kind) row[5],
                            initiative.themes(),
                            new Period((LocalDate) row[6], row[7] == null ? initiative.end() : (LocalDate) row[7]),
                            initiative.detail() != null);
                })
                .toList();
    }

    private static String giver(@Nullable Object person, @Nullable Object organisation) {
        return String.valueOf(person == null ? organisation : person);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
