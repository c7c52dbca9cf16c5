package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Whom persons represent, and when. */
@ApplicationScoped
class Affiliations {
    private static final String ORDER = "f.fromDate, f.id";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Organisations organisations;

    @Inject
    private ActorNames actorNames;

    @Inject
    private Survivors survivors;

    Page<RegisteredAffiliation> page(UUID personId, Paging paging) {
        Set<UUID> same = survivors.groups(List.of(personId)).get(personId);
        Page<Affiliation> page =
                facts.page(Affiliation.class, " and f.personId in :same", Map.of("same", same), ORDER, paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    /** The affiliations of these persons, each one that remains, by person, earliest first; those merged into a person are hers. */
    Map<UUID, List<RegisteredAffiliation>> of(Collection<UUID> personIds) {
        Map<UUID, UUID> person = new HashMap<>();
        survivors.groups(personIds).forEach((survivor, same) -> same.forEach(id -> person.put(id, survivor)));
        List<Affiliation> all = current(person.keySet());
        Map<UUID, Named> names = names(all);
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> person.getOrDefault(one.personId(), one.personId()),
                        Collectors.mapping(
                                one -> RegisteredAffiliation.of(one, names.get(one.organisationId())),
                                Collectors.toList())));
    }

    /** Registers them for a person; one that says what another says already is that one. */
    List<Registered<RegisteredAffiliation>> register(
            UUID personId, List<? extends @Nullable NewAffiliation> bodies, String list, Faults faults) {
        OrganisationLookup lookup = organisations.lookup(bodies.stream()
                .flatMap(body -> body == null ? null : Optional.ofNullable(body.organisation()).stream())
                .toList());
        List<Affiliation> known = new ArrayList<>(current(List.of(personId)));
        Map<Affiliation, Boolean> result = new HashMap<>();
        List<Affiliation> order = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            NewAffiliation body = bodies.get(i);
            String prefix = list.isEmpty() ? "" : list + "[" + i + "].";
            LocalDate from = body == null ? null : body.from();
            if (body == null || from == null) {
                continue;
            }
            Organisation organisation =
                    organisations.findOrCreate(lookup, faults, prefix + "organisation", body.organisation(), null);
            if (organisation == null) {
                continue;
            }
            Optional<Affiliation> same = known.stream()
                    .filter(one -> one.says(organisation.id(), from, body.to()))
                    .findFirst();
            Affiliation one = same.orElseGet(() ->
                    new Affiliation(Ids.next(), personId, organisation.id(), from, body.to(), ledger.recordedNow()));
            if (same.isEmpty()) {
                facts.add(one);
                known.add(one);
            }
            result.putIfAbsent(one, same.isEmpty());
            order.add(one);
        }
        faults.throwIfAny();
        Map<UUID, Named> names = names(order);
        return order.stream()
                .map(one -> new Registered<>(
                        one.id(),
                        RegisteredAffiliation.of(one, names.get(one.organisationId())),
                        Boolean.TRUE.equals(result.get(one))))
                .toList();
    }

    private List<Affiliation> current(Collection<UUID> personIds) {
        List<Affiliation> found = new ArrayList<>();
        for (List<UUID> some : Portions.of(personIds.stream().distinct().toList())) {
            found.addAll(store.createQuery(
                            "select a from Affiliation a where a.supersededAt is null and a.personId in :ids order by a.fromDate, a.id",
                            Affiliation.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found;
    }

    private List<RegisteredAffiliation> answers(List<Affiliation> versions) {
        Map<UUID, Named> names = names(versions);
        return versions.stream()
                .map(one -> RegisteredAffiliation.of(one, names.get(one.organisationId())))
                .toList();
    }

    private Map<UUID, Named> names(List<Affiliation> versions) {
        return actorNames
                .of(versions.stream().map(Affiliation::organisationId).toList(), List.of())
                .organisations();
    }
}
