package se.regionvasterbotten.engagement.steps;

import static se.regionvasterbotten.engagement.steps.Reading.known;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Portions;

/**
 * Whom a transaction may have moved: rather one too many than one too few. What a write changed names some actors; who may stand differently for it are also
 *
 * <ul>
 *   <li>the organisations that a person represents, for the mandate may come from an affiliation;
 *   <li>those who contributed at an activity or within an initiative that changed;
 *   <li>those who acted for an organisation that changed, for its sector is theirs and its own staff lifts nobody;
 *   <li>all entries that are the same actor as one of these;
 *   <li>everyone in an initiative in which any of these is a member, for others' sectors decide on rung 4.
 * </ul>
 *
 * A member's own standing changes nobody's sector, so it ends there.
 */
final class Touched {
    /** So many changes that it pays to ask first whom of them nobody knew before. */
    private static final int MANY = 1000;

    /** So many organisations are read at a time. */
    private static final int ORGANISATIONS = 256;

    private final Reading reading;
    private final KnownMerges merges;
    private final Set<UUID> persons = new HashSet<>();
    private final Set<UUID> organisations = new HashSet<>();
    private final Set<UUID> initiatives = new HashSet<>();

    private Touched(Reading reading) {
        this.reading = reading;
        this.merges = new KnownMerges(reading);
    }

    /**
     * The actors that what was written at an instant can have moved, in the transaction that wrote it; none when it wrote nothing that counts.
     *
     * @param portions the actors, a bounded number at a time, in the order of their making, so that what is stored of many new ones goes into the same pages of its
     *     indexes; fewer organisations than persons, for the evidence of one is that of all who act for it
     * @param newcomers those among them whom the transaction made; nobody unless it wrote much
     */
    record Actors(List<List<UUID>> portions, Newcomers newcomers) {}

    static Actors at(EntityManager store, OffsetDateTime instant) {
        List<?> changes = store.createNativeQuery(Changes.AT)
                .setParameter(1, instant)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        if (changes.isEmpty()) {
            return new Actors(List.of(), Newcomers.NOBODY);
        }
        Newcomers newcomers = changes.size() > MANY ? Newcomers.at(store, instant) : Newcomers.NOBODY;
        Touched touched = new Touched(new Reading(store, instant, newcomers));
        Set<UUID> changed = touched.named(changes);
        // A long list's are many, and more is read now.
        changes.clear();
        touched.actedFor(touched.merges.withSame(changed));
        touched.represented();
        touched.members();
        return new Actors(touched.portions(), newcomers.forgetful());
    }

    private List<List<UUID>> portions() {
        Set<UUID> theirs = merges.withSame(organisations);
        Set<UUID> others = merges.withSame(persons);
        others.removeAll(theirs);
        List<List<UUID>> portions =
                new ArrayList<>(Portions.of(theirs.stream().sorted().toList(), ORGANISATIONS));
        portions.addAll(Portions.of(others.stream().sorted().toList()));
        return portions;
    }

    /** Notes whom the changes name; gives the organisations that changed themselves. */
    private Set<UUID> named(List<?> changes) {
        Set<UUID> activities = new HashSet<>();
        Set<UUID> sectors = new HashSet<>();
        Set<UUID> changed = new HashSet<>();
        for (Object change : changes) {
            Object[] row = (Object[]) change;
            note(persons, row[1]);
            note(organisations, row[2]);
            note(organisations, row[3]);
            switch (String.valueOf(row[0])) {
                case "activity" -> note(activities, row[4]);
                case "sector" -> note(sectors, row[4]);
                case "organisation", "organisation_sector" -> note(changed, row[4]);
                case "actor_merge" ->
                    List.of(row[1], row[4]).forEach(end -> {
                        note(persons, end);
                        note(changed, end);
                    });
                default -> note(initiatives, row[4]);
            }
        }
        String given =
                "select c.personId, c.organisationId, c.onBehalfOfId from Contribution c where c.confirmed = true and"
                        + known("c");
        actors(reading.of(given, "c.activityId", activities));
        actors(reading.of(given, "c.initiativeId", initiatives));
        String inSector = "select s.organisationId, s.sectorId from OrganisationSector s where" + known("s");
        reading.of(inSector, "s.sectorId", withChildren(sectors)).forEach(row -> note(changed, row[0]));
        organisations.addAll(changed);
        return changed;
    }

    private Set<UUID> withChildren(Set<UUID> sectors) {
        Set<UUID> all = new HashSet<>(sectors);
        reading.of("select s.id, s.parentId from Sector s where" + known("s"), "s.parentId", sectors)
                .forEach(row -> note(all, row[0]));
        return all;
    }

    private void actedFor(Set<UUID> changed) {
        String membership = "select m.personId, m.initiativeId from Membership m where" + known("m");
        reading.of(
                        "select c.personId, c.onBehalfOfId from Contribution c where" + known("c"),
                        "c.onBehalfOfId",
                        changed)
                .forEach(row -> note(persons, row[0]));
        reading.of(
                        "select a.personId, a.organisationId from Affiliation a where" + known("a"),
                        "a.organisationId",
                        changed)
                .forEach(row -> note(persons, row[0]));
        List.of("m.organisationId", "m.onBehalfOfId")
                .forEach(field -> reading.of(membership, field, changed).forEach(row -> {
                    note(persons, row[0]);
                    note(initiatives, row[1]);
                }));
    }

    private void represented() {
        persons.addAll(merges.withSame(persons));
        represented(Set.copyOf(persons));
    }

    private void represented(Set<UUID> some) {
        reading.of("select a.personId, a.organisationId from Affiliation a where" + known("a"), "a.personId", some)
                .forEach(row -> note(organisations, row[1]));
    }

    private void members() {
        String members = "select m.personId, m.organisationId, m.onBehalfOfId, m.initiativeId from Membership m where"
                + known("m");
        reading.of(members, "m.personId", persons).forEach(row -> note(initiatives, row[3]));
        Set<UUID> before = Set.copyOf(persons);
        actors(reading.of(members, "m.initiativeId", initiatives));
        Set<UUID> joined = merges.withSame(persons);
        joined.removeAll(before);
        represented(joined);
    }

    private void actors(List<Object[]> rows) {
        for (Object[] row : rows) {
            note(persons, row[0]);
            note(organisations, row[1]);
            note(organisations, row[2]);
        }
    }

    /** SQL Server gives an identifier in a statement of our own as text. */
    private static void note(Set<UUID> ids, @Nullable Object id) {
        if (id != null) {
            ids.add(id instanceof UUID known ? known : UUID.fromString(id.toString()));
        }
    }
}
