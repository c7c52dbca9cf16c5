package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The callers' own identifiers: who has which. Two systems' same identifiers are two things. */
@ApplicationScoped
public class ExternalIds {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private CallingSystem callingSystem;

    /** The thing of this kind that a reference names; empty when none has the identifier. */
    public Optional<UUID> find(Thing kind, String reference) {
        return Optional.ofNullable(find(kind, Set.of(reference)).get(reference));
    }

    /** The things of this kind that references name: own identifiers, or {@code {system}:{externalId}}; unknown ones are left out. */
    public Map<String, UUID> find(Thing kind, Collection<String> references) {
        List<String> keys = references.stream()
                .flatMap(reference -> Stream.concat(Stream.of(own(reference)), ExternalName.parse(reference).stream()))
                .map(name -> name.key(kind))
                .distinct()
                .toList();
        KnownIds known = known("e.externalKey in :values", keys);
        Map<String, UUID> found = new HashMap<>();
        references.forEach(reference -> known.find(reference).ifPresent(id -> found.put(reference, id)));
        return found;
    }

    /** The thing of this kind that was registered under the identifier in the caller's own space; empty when none was. */
    public Optional<UUID> mine(Thing kind, String externalId) {
        return Optional.ofNullable(mine(kind, Set.of(externalId)).get(externalId));
    }

    /** The things of this kind that were registered under these identifiers in the caller's own space; others are left out. */
    public Map<String, UUID> mine(Thing kind, Collection<String> externalIds) {
        List<String> keys = externalIds.stream()
                .map(externalId -> own(externalId).key(kind))
                .distinct()
                .toList();
        KnownIds known = known("e.externalKey in :values", keys);
        Map<String, UUID> found = new HashMap<>();
        externalIds.forEach(externalId -> known.mine(externalId).ifPresent(id -> found.put(externalId, id)));
        return found;
    }

    /** Under which identifiers the caller can write these things; things without one are left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return known("e.id in :values", ids.stream().distinct().toList()).shown();
    }

    /** All identifiers of a kind of which there are few. */
    public KnownIds all(Thing kind) {
        return known("e.kind in :values", List.of(kind));
    }

    /**
     * Adds a fault when no thing of the kind can have the identifier: it is another's id, which is reached by it alone, or it has a backslash, which no address can
     * have.
     */
    public void check(Thing kind, String externalId, String field, Faults faults) {
        if (externalId.indexOf('\\') >= 0) {
            faults.add(ProblemType.NOT_IN_AN_ADDRESS, field, externalId);
        }
        if (Ids.parse(externalId).filter(other -> is(kind, other)).isPresent()) {
            faults.add(ProblemType.EXTERNAL_ID_TAKEN, field, externalId);
        }
    }

    /**
     * Gives a thing an identifier in the caller's own space; nothing happens when {@code externalId} is null.
     *
     * @throws Problem as {@link #check} says
     */
    public void give(Thing kind, @Nullable String externalId, UUID id) {
        if (externalId != null) {
            Faults faults = new Faults();
            check(kind, externalId, "externalId", faults);
            faults.throwIfAny();
            store.persist(new ExternalId(kind, own(externalId), id));
        }
    }

    /**
     * Holds that a correction leaves a thing the identifier it is shown under; one that has none in the caller's space is given the one that is told.
     *
     * @param told what the correction says; null when it says nothing of it
     */
    public void keep(Thing kind, UUID id, @Nullable String told, Faults faults) {
        String has = of(List.of(id)).get(id);
        if (told == null || told.equals(has)) {
            return;
        }
        if (has != null || mine(kind, told).isPresent()) {
            faults.add(ProblemType.EXTERNAL_ID_TAKEN, "externalId", told);
            return;
        }
        give(kind, told, id);
    }

    private boolean is(Thing kind, UUID id) {
        return store.createQuery("select count(t) from " + kind.entity() + " t where t.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    private ExternalName own(String externalId) {
        return new ExternalName(callingSystem.name(), externalId);
    }

    private KnownIds known(String which, List<?> values) {
        List<ExternalId> found = new ArrayList<>();
        for (List<?> some : Portions.of(values)) {
            found.addAll(store.createQuery("select e from ExternalId e where " + which, ExternalId.class)
                    .setParameter("values", some)
                    .getResultList());
        }
        return new KnownIds(callingSystem.name(), found);
    }
}
