package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Texts;

/** Finds persons by part of their names, by e-mail and by organisation: those who match all that is sought. */
@ApplicationScoped
class PersonSearches {
    private static final String AT =
            "(select a.personId from Affiliation a where a.supersededAt is null and a.organisationId in :same)";
    private static final String FOR =
            "(select c.personId from Contribution c where c.supersededAt is null and c.onBehalfOfId in :same)";
    private static final String MERGED =
            "(select m.survivorId from ActorMerge m where m.supersededAt is null and (m.mergedId in " + AT
                    + " or m.mergedId in " + FOR + "))";
    private static final String THERE = " and (p.id in " + AT + " or p.id in " + FOR + " or p.id in " + MERGED + ")";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private PersonRegister register;

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    @Inject
    private Survivors survivors;

    @Inject
    private NameSearch names;

    /**
     * A page of them: by a name the nearest first, else in order of registration.
     *
     * @throws Problem when nothing is sought, or an organisation that is not known
     */
    Page<RegisteredPerson> search(@Nullable PersonSearch sought, Paging paging) {
        Faults faults = new Faults();
        String name = sought == null ? null : Texts.optional(faults, "name", sought.name(), 201);
        String email = sought == null ? null : Texts.optional(faults, "email", sought.email(), 254);
        String organisation =
                sought == null ? null : Texts.optional(faults, "organisation", sought.organisation(), 300);
        faults.throwIfAny();
        if (name == null && email == null && organisation == null) {
            throw Problem.field(ProblemType.ONE_OF_REQUIRED, "name", null, List.of("name", "email", "organisation"));
        }
        StringBuilder condition = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        if (email != null) {
            condition.append(" and p.id = :who");
            values.put("who", holder(email));
        }
        if (organisation != null) {
            condition.append(THERE);
            values.put("same", same(organisation, faults));
        }
        if (name == null) {
            return register.page(condition.toString(), values, paging);
        }
        List<UUID> named = names.find(Thing.PERSON, name);
        if (values.isEmpty()) {
            return register.page(named, paging);
        }
        Set<UUID> matching = matching(condition.toString(), values);
        return register.page(named.stream().filter(matching::contains).toList(), paging);
    }

    /** Who has the address, of merged ones the one who remains; nobody's identifier when nobody has. */
    private UUID holder(String email) {
        Person holder = persons.byEmail(List.of(email)).get(PersonKeys.email(email));
        return holder == null ? new UUID(0, 0) : survivors.of(holder.id());
    }

    /** All entries that are the organisation. */
    private Set<UUID> same(String reference, Faults faults) {
        OrganisationLookup lookup = organisations.lookup(List.of(reference));
        Organisation found = lookup.resolve(faults, "organisation", reference);
        faults.throwIfAny();
        if (found == null) {
            return Set.of(new UUID(0, 0));
        }
        UUID survivor = lookup.survivor(found);
        return survivors.groups(List.of(survivor)).getOrDefault(survivor, Set.of(survivor));
    }

    private Set<UUID> matching(String condition, Map<String, Object> values) {
        var query = store.createQuery("select p.id from Person p where p.nameKey is not null" + condition, UUID.class);
        values.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }
}
