package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Reads and adds versions of facts, as they are known now. A list costs the same number of statements however long it is. */
@ApplicationScoped
public class Facts {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ExternalIds externalIds;

    /** The current versions of these things, by id; what is unknown or has ended is left out. */
    public <T extends Fact> Map<UUID, T> current(Class<T> type, Collection<UUID> ids) {
        Map<UUID, T> found = new LinkedHashMap<>();
        for (List<UUID> some : Portions.of(ids.stream().distinct().toList())) {
            store.createQuery(
                            "select f from " + type.getSimpleName()
                                    + " f where f.supersededAt is null and f.id in :ids order by f.id",
                            type)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    /** The current versions of the things that these references name, each by id or by externalId; unknown ones are left out. */
    public <T extends Fact> Map<String, T> lookup(Class<T> type, Thing kind, Collection<String> references) {
        Map<String, UUID> ids = new HashMap<>(externalIds.find(kind, references));
        references.forEach(reference -> Ids.parse(reference).ifPresent(id -> ids.putIfAbsent(reference, id)));
        Map<UUID, T> things = current(type, ids.values());
        return ids.entrySet().stream()
                .filter(named -> things.containsKey(named.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, named -> things.get(named.getValue())));
    }

    /** The current version of what an id or an externalId names; empty when it is unknown or has ended. */
    public <T extends Fact> Optional<T> find(Class<T> type, Thing kind, String reference) {
        return Optional.ofNullable(lookup(type, kind, Set.of(reference)).get(reference));
    }

    /** The versions of these things that were known at an instant, by id; what was not known then is left out. */
    public <T extends Fact> Map<UUID, T> known(Class<T> type, Collection<UUID> ids, OffsetDateTime knownAt) {
        Map<UUID, T> found = new HashMap<>();
        for (List<UUID> some : Portions.of(ids.stream().distinct().toList())) {
            store.createQuery(
                            "select f from " + type.getSimpleName() + " f where f.recordedAt <= :known"
                                    + " and (f.supersededAt is null or f.supersededAt > :known) and f.id in :ids",
                            type)
                    .setParameter("known", knownAt)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    /** The latest version of what an id or an externalId names, one that has ended too; empty when it is unknown. */
    public <T extends Fact> Optional<T> latest(Class<T> type, Thing kind, String reference) {
        return externalIds
                .find(kind, reference)
                .or(() -> Ids.parse(reference))
                .flatMap(id -> Optional.ofNullable(latest(type, Set.of(id)).get(id)));
    }

    /** The latest versions of these things, those that have ended too, by id; what is unknown is left out. */
    public <T extends Fact> Map<UUID, T> latest(Class<T> type, Collection<UUID> ids) {
        Map<UUID, T> found = new HashMap<>();
        for (List<UUID> some : Portions.of(ids.stream().distinct().toList())) {
            store.createQuery(
                            "select f from " + type.getSimpleName() + " f where f.id in :ids order by f.recordedAt",
                            type)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    /** The latest version of what the caller's system registered under an externalId, one that has ended too; empty when nothing was. */
    public <T extends Fact> Optional<T> told(Class<T> type, Thing kind, @Nullable String externalId) {
        return Optional.ofNullable(externalId)
                .flatMap(known -> externalIds.mine(kind, known))
                .flatMap(id -> Optional.ofNullable(latest(type, Set.of(id)).get(id)));
    }

    /** The current version of what the caller's system registered under an externalId; empty when nothing was, or it has ended. */
    public <T extends Fact> Optional<T> registered(Class<T> type, Thing kind, @Nullable String externalId) {
        return Optional.ofNullable(externalId)
                .flatMap(known -> externalIds.mine(kind, known))
                .flatMap(id -> Optional.ofNullable(current(type, Set.of(id)).get(id)));
    }

    /**
     * A page of all current versions.
     *
     * @param order an {@code order by} of {@code f}'s fields that leaves no two in the same place
     */
    public <T extends Fact> Page<T> page(Class<T> type, String order, Paging paging) {
        return page(type, "", Map.of(), order, paging);
    }

    /**
     * A page of the current versions whose field has a value.
     *
     * @param order an {@code order by} of {@code f}'s fields that leaves no two in the same place
     */
    public <T extends Fact> Page<T> page(Class<T> type, String field, UUID value, String order, Paging paging) {
        return page(type, " and f." + field + " = :value", Map.of("value", value), order, paging);
    }

    /**
     * A page of the current versions that a condition holds for.
     *
     * @param condition on {@code f}, beginning with {@code and}; empty for all
     * @param values of its parameters
     * @param order an {@code order by} of {@code f}'s fields that leaves no two in the same place
     */
    public <T extends Fact> Page<T> page(
            Class<T> type, String condition, Map<String, ?> values, String order, Paging paging) {
        String which = " from " + type.getSimpleName() + " f where f.supersededAt is null" + condition;
        var items = store.createQuery("select f" + which + " order by " + order, type)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit());
        var total = store.createQuery("select count(f)" + which, Long.class);
        values.forEach(items::setParameter);
        values.forEach(total::setParameter);
        return Page.of(items.getResultList(), paging, total.getSingleResult());
    }

    /**
     * A page of things that were found, in the order in which they were; what has ended since is left out.
     *
     * @param ids all that were found
     */
    public <T extends Fact> Page<T> page(Class<T> type, List<UUID> ids, Paging paging) {
        Page<UUID> page = Page.cut(ids, paging);
        Map<UUID, T> things = current(type, page.items());
        return Page.of(
                page.items().stream()
                        .flatMap(id -> Stream.ofNullable(things.get(id)))
                        .toList(),
                paging,
                page.total());
    }

    /** The themes of these versions, by version id; versions without own themes are left out. */
    public <T extends Fact> Map<UUID, List<UUID>> themes(Class<T> type, Collection<T> versions) {
        Map<UUID, List<UUID>> themes = new HashMap<>();
        for (List<UUID> some :
                Portions.of(versions.stream().map(Fact::versionId).toList())) {
            store.createQuery(
                            "select f.versionId, t from " + type.getSimpleName()
                                    + " f join f.themeIds t where f.versionId in :versions",
                            Object[].class)
                    .setParameter("versions", some)
                    .getResultStream()
                    .forEach(row -> themes.computeIfAbsent((UUID) row[0], version -> new ArrayList<>())
                            .add((UUID) row[1]));
        }
        return themes;
    }

    /** What holds instead of a current version from now on. */
    public void correct(Fact current, Fact corrected) {
        correct(Map.of(current, corrected));
    }

    /** What holds instead of current versions from now on: each with the one that follows it. */
    public void correct(Map<? extends Fact, ? extends Fact> corrections) {
        corrections.forEach((current, corrected) -> current.supersede(corrected.recordedAt()));
        // The ends of the old versions must reach the database before the new ones, since only one may be current.
        store.flush();
        corrections.forEach((current, corrected) -> {
            corrected.follow(current);
            store.persist(corrected);
        });
    }

    /** A version that becomes known. */
    public void add(Fact version) {
        store.persist(version);
    }
}
