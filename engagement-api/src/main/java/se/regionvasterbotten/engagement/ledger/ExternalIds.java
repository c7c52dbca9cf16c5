package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The callers' own identifiers: who has which. */
@ApplicationScoped
public class ExternalIds {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** The thing of this kind that has the identifier; empty when none has. */
    public Optional<UUID> find(Thing kind, String externalId) {
        return Optional.ofNullable(find(kind, Set.of(externalId)).get(externalId));
    }

    /** The things of this kind that have one of the identifiers; identifiers nobody has are left out. */
    public Map<String, UUID> find(Thing kind, Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        List<String> keys = externalIds.stream()
                .map(externalId -> ExternalId.key(kind, externalId))
                .distinct()
                .toList();
        for (List<String> some : Portions.of(keys)) {
            store.createQuery("select e from ExternalId e where e.externalKey in :keys", ExternalId.class)
                    .setParameter("keys", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.externalId(), one.id()));
        }
        return found;
    }

    /** The identifiers of these things; things without one are left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        for (List<UUID> some : Portions.of(ids.stream().distinct().toList())) {
            store.createQuery("select e from ExternalId e where e.id in :ids", ExternalId.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.id(), one.externalId()));
        }
        return found;
    }

    /** All identifiers of a kind of which there are few. */
    public Map<UUID, String> all(Thing kind) {
        return store.createQuery(
                        "select e from ExternalId e where e.kind = :kind and e.system = :system", ExternalId.class)
                .setParameter("kind", kind)
                .setParameter("system", ExternalId.SYSTEM)
                .getResultStream()
                .collect(Collectors.toMap(ExternalId::id, ExternalId::externalId));
    }

    /** Gives a thing its identifier; nothing happens when {@code externalId} is null. */
    public void give(Thing kind, @Nullable String externalId, UUID id) {
        if (externalId != null) {
            store.persist(new ExternalId(kind, externalId, id));
        }
    }
}
