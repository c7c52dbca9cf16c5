package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Who is whom as it is known now: an entry that was merged is answered with the one that remains. */
@ApplicationScoped
public class Survivors {
    /** A condition of a query on {@code f.id}: that the entry is merged into no other. */
    public static final String REMAINING =
            " not exists (select g.id from ActorMerge g where g.supersededAt is null and g.mergedId = f.id)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Those of these that are merged, each with the entry that remains; a statement more than the longest chain has merges. */
    public Map<UUID, UUID> of(Collection<UUID> ids) {
        Map<UUID, UUID> next = new HashMap<>();
        Set<UUID> asked = new HashSet<>(ids);
        Set<UUID> unseen = asked;
        while (!unseen.isEmpty()) {
            Set<UUID> found = new HashSet<>();
            for (ActorMerge merge : merges("mergedId", unseen)) {
                next.put(merge.mergedId(), merge.survivorId());
                found.add(merge.survivorId());
            }
            found.removeAll(asked);
            found.removeAll(next.keySet());
            unseen = found;
        }
        Map<UUID, UUID> survivors = new HashMap<>();
        asked.stream().filter(next::containsKey).forEach(merged -> survivors.put(merged, end(merged, next)));
        return survivors;
    }

    /** The entry that remains of one: itself when it is not merged. */
    public UUID of(UUID id) {
        return of(List.of(id)).getOrDefault(id, id);
    }

    /**
     * Whom a correction means: told by its name or by the one that remains, an actor is still the entry that it was told of before, so that the merge can be
     * taken back.
     *
     * @param before the entry that was told of before; null for none
     * @param told the one that is told of now; null for none
     */
    public @Nullable UUID kept(@Nullable UUID before, @Nullable UUID told) {
        boolean other = before == null
                || told == null
                || (!before.equals(told) && !of(before).equals(of(told)));
        return other ? told : before;
    }

    /** Every merge that leads to an entry that remains, directly or by others, the earliest first. */
    public List<ActorMerge> into(UUID survivor) {
        List<ActorMerge> all = new ArrayList<>();
        Set<UUID> unseen = Set.of(survivor);
        while (!unseen.isEmpty()) {
            List<ActorMerge> more = merges("survivorId", unseen);
            all.addAll(more);
            unseen = new HashSet<>(more.stream().map(ActorMerge::mergedId).toList());
        }
        return all;
    }

    /** For each of these entries that remain all that are the same actor, itself first. */
    public Map<UUID, Set<UUID>> groups(Collection<UUID> survivors) {
        Map<UUID, UUID> root = new HashMap<>();
        survivors.forEach(id -> root.put(id, id));
        Set<UUID> unseen = Set.copyOf(survivors);
        while (!unseen.isEmpty()) {
            Set<UUID> found = new HashSet<>();
            for (ActorMerge merge : merges("survivorId", unseen)) {
                root.put(merge.mergedId(), root.getOrDefault(merge.survivorId(), merge.survivorId()));
                found.add(merge.mergedId());
            }
            unseen = found;
        }
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        survivors.forEach(id -> groups.put(id, new LinkedHashSet<>(Set.of(id))));
        root.forEach((id, survivor) ->
                groups.computeIfAbsent(survivor, none -> new LinkedHashSet<>()).add(id));
        return groups;
    }

    private List<ActorMerge> merges(String end, Collection<UUID> ids) {
        List<ActorMerge> found = new ArrayList<>();
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            found.addAll(store.createQuery(
                            "select m from ActorMerge m where m.supersededAt is null and m." + end
                                    + " in :ids order by m.recordedAt, m.id",
                            ActorMerge.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found;
    }

    private static UUID end(UUID merged, Map<UUID, UUID> next) {
        UUID survivor = merged;
        while (next.containsKey(survivor)) {
            survivor = next.get(survivor);
        }
        return survivor;
    }
}
