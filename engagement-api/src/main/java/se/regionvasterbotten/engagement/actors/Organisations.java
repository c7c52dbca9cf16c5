package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Sector;

/** The organisations of the register: how references find them, and how a name that nobody has becomes one. */
@ApplicationScoped
public class Organisations {
    private static final int NAME_ROOM = 300;

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Survivors survivors;

    @Inject
    private ChangeNotes changes;

    /** Reads whatever these references may mean, in four statements per thousand and one more for each merge of the longest chain. */
    public OrganisationLookup lookup(Collection<String> references) {
        Set<String> all = Set.copyOf(references);
        Map<String, UUID> known = externalIds.find(Thing.ORGANISATION, all);
        List<UUID> ids = new ArrayList<>(known.values());
        all.forEach(reference -> Ids.parse(reference).ifPresent(ids::add));
        Map<UUID, Organisation> byId = facts.current(Organisation.class, ids);
        Map<String, Organisation> byExternalId = new HashMap<>();
        known.forEach((externalId, id) ->
                Optional.ofNullable(byId.get(id)).ifPresent(found -> byExternalId.put(externalId, found)));
        List<Organisation> named = named(all);
        Set<UUID> found = new HashSet<>(byId.keySet());
        named.forEach(one -> found.add(one.id()));
        return new OrganisationLookup(byId, byExternalId, named, survivors.of(found));
    }

    private List<Organisation> named(Set<String> names) {
        List<Organisation> found = new ArrayList<>();
        List<String> keys = names.stream().map(OrganisationName::key).distinct().toList();
        for (List<String> some : Portions.of(keys)) {
            found.addAll(store.createQuery(
                            "select o from Organisation o where o.supersededAt is null and o.nameKey in :keys order by o.id",
                            Organisation.class)
                    .setParameter("keys", some)
                    .getResultList());
        }
        return found;
    }

    /**
     * The organisation that the reference means, created under that name when nobody has it (API, registering). A sector that is
     * given becomes the organisation's when it had none; it changes no other.
     *
     * @return null for no reference, and when there is a fault, here or before
     */
    public @Nullable Organisation findOrCreate(
            OrganisationLookup lookup,
            Faults faults,
            String field,
            @Nullable String reference,
            @Nullable Sector sector) {
        boolean name = reference != null && Ids.parse(reference).isEmpty();
        if (reference == null || !name || !lookup.find(reference).isEmpty()) {
            Organisation known = lookup.resolve(faults, field, reference);
            if (known != null && sector != null) {
                stateSector(lookup.survivor(known), sector.id());
            }
            return known;
        }
        if (OrganisationName.key(reference).isEmpty()) {
            faults.add(ProblemType.REQUIRED, field, reference);
            return null;
        }
        if (reference.length() > NAME_ROOM) {
            faults.add(ProblemType.TOO_LONG, field, reference, NAME_ROOM, reference.length());
            return null;
        }
        NoIdentityNumbers.check(faults, field, reference);
        if (faults.any()) {
            // What is refused leaves nothing, not even when what stands beside it is taken.
            return null;
        }
        Organisation created = create(reference, sector == null ? null : sector.id());
        lookup.add(created);
        return created;
    }

    /** Makes an organisation that is known by its name alone. Its sector, when it is given, holds from the beginning. */
    public Organisation create(String name, @Nullable UUID sectorId) {
        return create(name, null, sectorId);
    }

    /** Makes an organisation that is known by its name, and by its number when that is given. The caller has seen that nobody has it. */
    public Organisation create(String name, @Nullable String number, @Nullable UUID sectorId) {
        Organisation created =
                new Organisation(Ids.next(), NameKey.tidy(name), number, null, false, null, ledger.recordedNow());
        facts.add(created);
        if (sectorId != null) {
            facts.add(new OrganisationSector(Ids.next(), created.id(), sectorId, null, ledger.recordedNow()));
        }
        return created;
    }

    /** Gives an organisation that has no sector its first, which holds from the beginning (RULES section 4); else does nothing. */
    public void stateSector(UUID organisationId, UUID sectorId) {
        if (sectors(Set.of(organisationId)).isEmpty()) {
            facts.add(new OrganisationSector(Ids.next(), organisationId, sectorId, null, ledger.recordedNow()));
        }
    }

    /** Gives an organisation that has no number its number, which the caller has seen that nobody has; else does nothing. */
    public void stateNumber(UUID organisationId, String number) {
        Organisation current =
                facts.current(Organisation.class, Set.of(organisationId)).get(organisationId);
        if (current != null && current.organisationNumber().isEmpty()) {
            facts.correct(current, current.numbered(number, ledger.recordedNow()));
        }
    }

    /** The organisation goes on without its number. */
    public void takeBackNumber(Organisation current) {
        facts.correct(current, current.numbered(null, ledger.recordedNow()));
    }

    /** Ends organisations that should never have been registered, and their sectors. The caller has seen that nothing refers to them. */
    public void withdraw(Collection<UUID> ids) {
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            for (String fact : List.of("Organisation f where f.id", "OrganisationSector f where f.organisationId")) {
                store.createQuery("update " + fact.replace(" where", " set f.supersededAt = :now where")
                                + " in :ids and f.supersededAt is null")
                        .setParameter("now", ledger.recordedNow())
                        .setParameter("ids", some)
                        .executeUpdate();
            }
        }
        ids.forEach(
                id -> changes.note(new ChangeNotes.Note(Thing.ORGANISATION.name(), id, null), ChangeType.RETRACTED));
    }

    /** All current dated sectors of these organisations, in the order of their days. */
    public List<OrganisationSector> sectors(Collection<UUID> organisationIds) {
        List<OrganisationSector> found = new ArrayList<>();
        for (List<UUID> some : Portions.of(organisationIds.stream().distinct().toList())) {
            found.addAll(store.createQuery(
                            "select s from OrganisationSector s where s.supersededAt is null and s.organisationId in :ids"
                                    + " order by s.recordedAt, s.id",
                            OrganisationSector.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found;
    }

    /** What these organisations were called as it was known at an instant; one that was not known then is called as now. */
    public Map<UUID, Named> names(Collection<UUID> ids, OffsetDateTime knownAt) {
        Map<UUID, Named> names = new HashMap<>();
        facts.known(Organisation.class, ids, knownAt).forEach((id, one) -> names.put(id, new Named(id, one.name())));
        names(ids.stream().filter(id -> !names.containsKey(id)).toList()).forEach(names::put);
        return names;
    }

    /** What these organisations are called. */
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return facts.current(Organisation.class, ids).values().stream()
                .collect(Collectors.toMap(Organisation::id, one -> new Named(one.id(), one.name())));
    }
}
