package se.regionvasterbotten.engagement.steps;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static se.regionvasterbotten.engagement.steps.Reading.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Reads what the register knew at an instant straight into the core's facts: a fixed number of statements for everyone, and a fixed number per thousand for
 * some. For some no more evidence is read than can touch them.
 */
@ApplicationScoped
public class RegisterFacts {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** All facts known at an instant. */
    public Facts at(OffsetDateTime knownAt) {
        Reading reading = new Reading(store, knownAt);
        return facts(Rows.all(reading), topSectors(reading));
    }

    /** The facts known at an instant that the histories of these actors are made of; the histories of others they give are not whole. */
    public Facts of(OffsetDateTime knownAt, Collection<UUID> actors) {
        return of(new Reading(store, knownAt), actors);
    }

    Facts of(Reading reading, Collection<UUID> actors) {
        return facts(Rows.around(reading, Set.copyOf(actors)), topSectors(reading));
    }

    /** The home regions of organisations that were known at an instant to have one, by their ids as text. */
    public Map<String, String> regions(OffsetDateTime knownAt) {
        Map<String, String> regions = new HashMap<>();
        new Reading(store, knownAt)
                .all("select o.id, o.region from Organisation o where o.region is not null and" + known("o"))
                .forEach(row -> regions.put(row[0].toString(), (String) row[1]));
        return regions;
    }

    /** The sectors that were known at an instant, those that are no subcategory of another, in the order of their names. */
    public SortedSet<String> sectors(OffsetDateTime knownAt) {
        SortedSet<String> sectors =
                new TreeSet<>(topSectors(new Reading(store, knownAt)).values());
        sectors.remove("");
        return sectors;
    }

    /** The facts known at an instant that tell what was done in a period that ends: not how anyone stood, for that takes what lies before it. */
    public Facts within(OffsetDateTime knownAt, Period period) {
        Reading reading = new Reading(store, knownAt);
        return facts(Rows.within(reading, period), topSectors(reading));
    }

    /** The facts known at an instant that tell who was in an initiative during a period that ends: no contributions. */
    public Facts members(OffsetDateTime knownAt, Period period) {
        Reading reading = new Reading(store, knownAt);
        return facts(Rows.members(reading, period), topSectors(reading));
    }

    /** The facts known at an instant that tell who was at these activities: no memberships, and of themes only the activities' and the evidence's own. */
    public Facts at(OffsetDateTime knownAt, Collection<UUID> activities) {
        Reading reading = new Reading(store, knownAt);
        return facts(Rows.at(reading, activities), topSectors(reading));
    }

    private static Facts facts(Rows rows, Map<UUID, String> topSectors) {
        Occasions activities = Occasions.of(rows.activities());
        Occasions initiatives = Occasions.of(rows.initiatives());
        return new Facts(
                organisations(rows, topSectors),
                affiliations(rows),
                contributions(rows, activities, initiatives),
                memberships(rows, initiatives),
                rows.merges().stream()
                        .map(row -> new Merge(row[0].toString(), row[1].toString()))
                        .toList());
    }

    private static List<Organisation> organisations(Rows rows, Map<UUID, String> names) {
        Map<UUID, Map<LocalDate, String>> sectors = new HashMap<>();
        rows.sectors()
                .forEach(row -> sectors.computeIfAbsent((UUID) row[0], none -> new TreeMap<>())
                        .put(row[2] == null ? Days.FIRST : (LocalDate) row[2], names.getOrDefault(row[1], "")));
        return rows.organisations().stream()
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

    private static List<Affiliation> affiliations(Rows rows) {
        return rows.affiliations().stream()
                .map(row -> new Affiliation(
                        row[0].toString(), row[1].toString(), new Period((LocalDate) row[2], (LocalDate) row[3])))
                .toList();
    }

    private static List<Contribution> contributions(Rows rows, Occasions activities, Occasions initiatives) {
        Map<UUID, Set<String>> own = rows.ownThemes().stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> row[1].toString(), toSet())));
        // What thousands have in common is one text.
        Map<Object, String> texts = new HashMap<>();
        return rows.contributions().stream()
                .map(row -> {
                    Occasions.Occasion activity = activities.get(row[6]);
                    Set<String> themes = own.getOrDefault(row[0], activity.themesWith(initiatives.get(row[7])));
                    return new Contribution(
                            row[0].toString(),
                            giver(row[1], row[2]),
                            text(row[3], texts),
                            (Kind) row[4],
                            (LocalDate) row[5],
                            themes,
                            text(row[6], texts),
                            text(activity.detail(), texts),
                            row[8] != null,
                            true);
                })
                .toList();
    }

    private static List<MembershipFact> memberships(Rows rows, Occasions initiatives) {
        return rows.memberships().stream()
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

    private static @Nullable String text(@Nullable Object value, Map<Object, String> texts) {
        return value == null ? null : texts.computeIfAbsent(value, Object::toString);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
