package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;

/** Who the actors are, for answers that name them. */
@ApplicationScoped
public class ActorNames {
    private static final String ORGANISATIONS = "select o.id, o.name from Organisation o where o.supersededAt is null";
    private static final String PERSONS = "select p.id, p.givenName, p.familyName from Person p";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ExternalIds externalIds;

    /** The actor with an id or, failing that, an externalId, an organisation before a person; empty when there is none. */
    public Optional<Identified> find(String reference) {
        return Stream.of(
                        uuid(reference),
                        externalIds.find(Thing.ORGANISATION, reference),
                        externalIds.find(Thing.PERSON, reference))
                .flatMap(Optional::stream)
                .flatMap(id -> type(id).map(type -> new Identified(id, type)).stream())
                .findFirst();
    }

    /** The names of every organisation. */
    public Map<UUID, String> organisations() {
        Map<UUID, String> names = new HashMap<>();
        store.createQuery(ORGANISATIONS, Object[].class)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    /** What actors are shown by: name, externalId; one statement for each kind of thing, however many there are. */
    public Shown show(Collection<UUID> actors) {
        Map<UUID, String> names = new HashMap<>();
        for (List<UUID> some : Portions.of(List.copyOf(actors))) {
            rows(ORGANISATIONS + " and o.id in :ids", some).forEach(row -> names.put((UUID) row[0], (String) row[1]));
            rows(PERSONS + " where p.id in :ids", some).forEach(row -> names.put((UUID) row[0], full(row[1], row[2])));
        }
        return new Shown(names, externalIds.of(actors));
    }

    private Optional<ActorType> type(UUID id) {
        if (!rows(ORGANISATIONS + " and o.id in :ids", List.of(id)).isEmpty()) {
            return Optional.of(ActorType.ORGANISATION);
        }
        return rows(PERSONS + " where p.id in :ids", List.of(id)).isEmpty()
                ? Optional.empty()
                : Optional.of(ActorType.PERSON);
    }

    private List<Object[]> rows(String select, List<UUID> ids) {
        return store.createQuery(select, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Optional<UUID> uuid(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException externalId) {
            return Optional.empty();
        }
    }

    private static String full(@Nullable Object givenName, @Nullable Object familyName) {
        return Stream.of(Optional.ofNullable(givenName), Optional.ofNullable(familyName))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .reduce("", (name, more) -> (name + " " + more).strip());
    }

    /**
     * An actor that is registered.
     *
     * @param id its identity
     * @param type what it is
     */
    public record Identified(UUID id, ActorType type) {}

    /**
     * What actors are shown by.
     *
     * @param names their names
     * @param externalIds the callers' own identifiers, where one was given
     */
    public record Shown(Map<UUID, String> names, Map<UUID, String> externalIds) {
        ActorAnswer actor(Identified actor, @Nullable String sector) {
            return new ActorAnswer(
                    actor.id(), actor.type(), names.get(actor.id()), externalIds.get(actor.id()), sector);
        }
    }
}
