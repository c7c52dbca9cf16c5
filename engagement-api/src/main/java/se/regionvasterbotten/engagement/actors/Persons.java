package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;

/** The persons of the register: how references, addresses and lists find them. */
@ApplicationScoped
public class Persons {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private ChangeNotes changes;

    @Inject
    private Survivors survivors;

    /** The persons with these ids; unknown ids are left out. */
    public Map<UUID, Person> byId(Collection<UUID> ids) {
        Map<UUID, Person> found = new LinkedHashMap<>();
        for (Person one : where("p.id in :keys", ids)) {
            found.put(one.id(), one);
        }
        return found;
    }

    /** The persons that these references name, each by id or by externalId; unknown ones are left out. */
    public Map<String, Person> lookup(Collection<String> references) {
        Map<String, UUID> ids = new HashMap<>(externalIds.find(Thing.PERSON, references));
        references.forEach(reference -> Ids.parse(reference).ifPresent(id -> ids.putIfAbsent(reference, id)));
        Map<UUID, Person> persons = byId(ids.values());
        Map<String, Person> found = new HashMap<>();
        ids.forEach((reference, id) -> {
            Person person = persons.get(id);
            if (person != null) {
                found.put(reference, person);
            }
        });
        return found;
    }

    /** The persons who have these e-mail addresses, by {@link PersonKeys#email}. */
    public Map<String, Person> byEmail(Collection<String> emails) {
        Map<String, Person> found = new HashMap<>();
        for (Person one : where(
                "p.emailKey in :keys", emails.stream().map(PersonKeys::email).toList())) {
            one.emailKey().ifPresent(key -> found.put(key, one));
        }
        return found;
    }

    /** The persons who have these names, by {@link PersonKeys#name}. */
    public Map<String, List<Person>> byName(Collection<String> nameKeys) {
        Map<String, List<Person>> found = new HashMap<>();
        for (Person one : where("p.nameKey in :keys", nameKeys)) {
            one.nameKey()
                    .ifPresent(key -> found.computeIfAbsent(key, name -> new ArrayList<>())
                            .add(one));
        }
        return found;
    }

    /** The organisations that these persons, all who remain, represent or have given evidence on the mandate of, whatever the day. */
    public Map<UUID, Set<UUID>> organisations(Collection<UUID> personIds) {
        Map<UUID, UUID> person = new HashMap<>();
        survivors.groups(personIds).forEach((survivor, same) -> same.forEach(id -> person.put(id, survivor)));
        Map<UUID, Set<UUID>> told = told(person);
        Map<UUID, UUID> merged =
                survivors.of(told.values().stream().flatMap(Set::stream).toList());
        told.values().forEach(theirs -> {
            theirs.addAll(theirs.stream().map(id -> merged.getOrDefault(id, id)).toList());
            theirs.removeAll(merged.keySet());
        });
        return told;
    }

    /** The same as it is told of these entries and their organisations. */
    private Map<UUID, Set<UUID>> told(Map<UUID, UUID> entries) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        for (List<UUID> some : Portions.of(List.copyOf(entries.keySet()))) {
            for (String query : List.of(
                    "select a.personId, a.organisationId from Affiliation a where a.supersededAt is null and a.personId in :ids",
                    "select distinct c.personId, c.onBehalfOfId from Contribution c where c.supersededAt is null"
                            + " and c.onBehalfOfId is not null and c.personId in :ids")) {
                store.createQuery(query, Object[].class)
                        .setParameter("ids", some)
                        .getResultStream()
                        .forEach(row -> found.computeIfAbsent(entries.get((UUID) row[0]), person -> new HashSet<>())
                                .add((UUID) row[1]));
            }
        }
        return found;
    }

    /** Who of those who remain represents these organisations, all that remain, or has given evidence on their mandate, whatever the day. */
    public Map<UUID, Set<UUID>> at(Collection<UUID> organisationIds) {
        Map<UUID, UUID> organisation = new HashMap<>();
        survivors
                .groups(organisationIds)
                .forEach((survivor, same) -> same.forEach(id -> organisation.put(id, survivor)));
        Map<UUID, Set<UUID>> found = new HashMap<>();
        for (List<UUID> some : Portions.of(List.copyOf(organisation.keySet()))) {
            for (String query : List.of(
                    "select distinct a.organisationId, a.personId from Affiliation a where a.supersededAt is null and a.organisationId in :ids",
                    "select distinct c.onBehalfOfId, c.personId from Contribution c where c.supersededAt is null"
                            + " and c.personId is not null and c.onBehalfOfId in :ids")) {
                store.createQuery(query, Object[].class)
                        .setParameter("ids", some)
                        .getResultStream()
                        .forEach(row -> found.computeIfAbsent(organisation.get((UUID) row[0]), none -> new HashSet<>())
                                .add((UUID) row[1]));
            }
        }
        Map<UUID, UUID> merged =
                survivors.of(found.values().stream().flatMap(Set::stream).toList());
        found.values().forEach(people -> {
            people.addAll(people.stream().map(id -> merged.getOrDefault(id, id)).toList());
            people.removeAll(merged.keySet());
        });
        return found;
    }

    /**
     * Makes a person. The caller has seen that nobody has the address.
     *
     * @param id from {@link Ids#next()}
     */
    public void create(UUID id, String givenName, String familyName, @Nullable String email) {
        create(id, givenName, familyName, email, null);
    }

    Person create(UUID id, String givenName, String familyName, @Nullable String email, @Nullable String contentHash) {
        Person created = new Person(
                id,
                NameKey.tidy(givenName),
                NameKey.tidy(familyName),
                email == null ? null : email.strip(),
                contentHash,
                ledger.recordedNow());
        store.persist(created);
        return created;
    }

    /** Empties the rows of persons who should never have been registered; evidence that was retracted still refers to them. */
    public void withdraw(Collection<UUID> ids) {
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            store.createQuery("update Person p set p.givenName = null, p.familyName = null, p.nameKey = null,"
                            + " p.email = null, p.emailKey = null, p.contentHash = null where p.id in :ids")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
        ids.forEach(id -> changes.note(new ChangeNotes.Note(Thing.PERSON.name(), id, null), ChangeType.RETRACTED));
    }

    private <K> List<Person> where(String condition, Collection<K> keys) {
        List<Person> found = new ArrayList<>();
        for (List<K> some : Portions.of(keys.stream().distinct().toList())) {
            found.addAll(store.createQuery(
                            "select p from Person p where p.nameKey is not null and " + condition + " order by p.id",
                            Person.class)
                    .setParameter("keys", some)
                    .getResultList());
        }
        return found;
    }
}
