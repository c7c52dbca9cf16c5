package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationLookup;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.actors.OrganisationSector;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Person;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;

/** Reads what the register knows of a list's rows, in a number of statements that grows by thousands of rows and not by rows. */
@ApplicationScoped
class RegisterView {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private References references;

    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    /** What is known now. */
    Known of(List<Participant> rows, Activity activity) {
        Map<String, Person> byEmail = persons.byEmail(texts(rows, Participant::email));
        Map<String, List<Person>> byName = persons.byName(rows.stream()
                .filter(Participant::named)
                .map(Participant::nameKey)
                .collect(Collectors.toSet()));
        Map<UUID, Set<UUID>> at = persons.organisations(
                byName.values().stream().flatMap(List::stream).map(Person::id).toList());
        Map<String, Known.Person> knownByEmail = new HashMap<>();
        byEmail.forEach((key, person) -> knownByEmail.put(key, known(person, at)));
        Map<String, List<Known.Person>> knownByName = new HashMap<>();
        byName.forEach((key, several) -> knownByName.put(
                key, several.stream().map(person -> known(person, at)).toList()));
        return new Known(
                sectors(),
                organisations(texts(rows, Participant::organisation), activity.date()),
                knownByEmail,
                knownByName,
                told(activity.id()));
    }

    private Map<String, Known.Sector> sectors() {
        return references.sectors().rows().stream()
                .collect(Collectors.toMap(
                        Sector::nameKey,
                        sector -> new Known.Sector(
                                sector.id(), sector.name(), sector.parentId().orElse(sector.id())),
                        (one, other) -> one));
    }

    private Map<String, List<Known.Organisation>> organisations(Set<String> names, LocalDate day) {
        OrganisationLookup lookup = organisations.lookup(names);
        Map<String, List<Organisation>> found = new HashMap<>();
        names.forEach(name -> found.putIfAbsent(OrganisationName.key(name), lookup.find(name)));
        Map<UUID, UUID> sectors = sectorsOn(
                day,
                found.values().stream()
                        .flatMap(List::stream)
                        .map(Organisation::id)
                        .toList());
        Map<String, List<Known.Organisation>> known = new HashMap<>();
        found.forEach((key, several) -> known.put(
                key,
                several.stream()
                        .map(one -> new Known.Organisation(one.id(), one.name(), sectors.get(one.id())))
                        .toList()));
        return known;
    }

    /** The sectors on a day: of those that hold by then the latest. */
    private Map<UUID, UUID> sectorsOn(LocalDate day, Collection<UUID> ids) {
        Map<UUID, OrganisationSector> latest = new HashMap<>();
        for (OrganisationSector one : organisations.sectors(ids)) {
            LocalDate from = one.from().orElse(LocalDate.MIN);
            if (!from.isAfter(day)) {
                latest.merge(
                        one.organisationId(),
                        one,
                        (held, next) -> from.isBefore(held.from().orElse(LocalDate.MIN)) ? held : next);
            }
        }
        Map<UUID, UUID> sectors = new HashMap<>();
        latest.forEach((organisation, one) -> sectors.put(organisation, one.sectorId()));
        return sectors;
    }

    private Map<Known.Told, Boolean> told(UUID activity) {
        Map<Known.Told, Boolean> told = new HashMap<>();
        store.createQuery(
                        "select c.personId, c.onBehalfOfId, c.kind, c.confirmed from Contribution c"
                                + " where c.supersededAt is null and c.personId is not null and c.activityId = :activity",
                        Object[].class)
                .setParameter("activity", activity)
                .getResultStream()
                .forEach(row -> told.merge(
                        new Known.Told((UUID) row[0], (UUID) row[1], (Kind) row[2]),
                        (Boolean) row[3],
                        Boolean::logicalOr));
        return told;
    }

    private static Known.Person known(Person person, Map<UUID, Set<UUID>> at) {
        return new Known.Person(
                person.id(),
                person.nameKey().orElse(null),
                person.emailKey().orElse(null),
                at.getOrDefault(person.id(), Set.of()));
    }

    private static Set<String> texts(List<Participant> rows, TextOf text) {
        return rows.stream().map(text::of).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface TextOf {
        @Nullable
        String of(Participant row);
    }
}
