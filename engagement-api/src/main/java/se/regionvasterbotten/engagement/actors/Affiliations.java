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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Retraction;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
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
    private Corrections corrections;

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
                apart(known, one, prefix, faults);
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

    RegisteredAffiliation one(UUID personId, String affiliationId) {
        return answer(latest(personId, affiliationId));
    }

    /**
     * As {@link Corrections#correct} says, for all days: that it has ended, or other days, or another organisation. Evidence keeps the mandate that was
     * stated; what none was stated of finds it anew on its own day (RULES section 4).
     */
    RegisteredAffiliation correct(
            UUID personId, String affiliationId, AffiliationCorrection body, @Nullable String ifMatch) {
        Addressed<Affiliation, RegisteredAffiliation> addressed =
                new Addressed<>(() -> latest(personId, affiliationId), this::answer, ifMatch);
        return corrections.correct(addressed, body, (held, now, faults) -> {
            body.content().check(faults, "");
            faults.throwIfAny();
            String reference = Objects.requireNonNull(body.organisation());
            LocalDate from = Objects.requireNonNull(body.from());
            OrganisationLookup lookup = organisations.lookup(List.of(reference));
            Organisation organisation = organisations.findOrCreate(lookup, faults, "organisation", reference, null);
            faults.throwIfAny();
            UUID told = Objects.requireNonNull(organisation).id();
            UUID same = Objects.requireNonNull(survivors.kept(held.organisationId(), told));
            if (held.says(same, from, body.to())) {
                return held;
            }
            Affiliation corrected = new Affiliation(held.id(), held.personId(), same, from, body.to(), now);
            apart(current(List.of(held.personId())), corrected, "", faults);
            return corrected;
        });
    }

    /** As {@link Corrections#takeBack} says. */
    RegisteredAffiliation set(UUID personId, String affiliationId, Retraction body, @Nullable String ifMatch) {
        Addressed<Affiliation, RegisteredAffiliation> addressed =
                new Addressed<>(() -> latest(personId, affiliationId), this::answer, ifMatch);
        return corrections.takeBack(addressed, body, current -> {});
    }

    /** An affiliation of a person who remains, or of one merged into her, one that is taken back too. */
    private Affiliation latest(UUID personId, String affiliationId) {
        return Ids.parse(affiliationId)
                .flatMap(id -> Optional.ofNullable(
                        facts.latest(Affiliation.class, List.of(id)).get(id)))
                .filter(one -> survivors.of(one.personId()).equals(personId))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, affiliationId));
    }

    /** A person represents an organisation once at a time: the database refuses what overlaps. */
    private static void apart(List<Affiliation> known, Affiliation told, String prefix, Faults faults) {
        LocalDate end = told.to().orElse(null);
        known.stream()
                .filter(one -> !one.id().equals(told.id()))
                .filter(one -> one.overlaps(told.personId(), told.organisationId(), told.from(), end))
                .findFirst()
                .ifPresent(one -> faults.add(ProblemType.OVERLAPPING_PERIOD, prefix + "from", told.from(), one.from()));
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

    private RegisteredAffiliation answer(Affiliation one) {
        return answers(List.of(one)).get(0);
    }

    List<RegisteredAffiliation> answers(List<Affiliation> versions) {
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
