package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Thing;

/** The actors that answers are about: found by a reference, shown by name, externalId and sector. */
@ApplicationScoped
public class Actors {
    @Inject
    private ActorNames names;

    @Inject
    private ExternalIds externalIds;

    /** The actor with an id or, failing that, an externalId, an organisation before a person, a merged one as itself; empty when there is none. */
    public Optional<NamedActor> find(String reference) {
        Stream<UUID> candidates = Stream.of(
                        Ids.parse(reference),
                        externalIds.find(Thing.ORGANISATION, reference),
                        externalIds.find(Thing.PERSON, reference))
                .flatMap(Optional::stream);
        return candidates.flatMap(id -> known(id).stream()).findFirst();
    }

    /** Reads what these are shown by, organisations as they were called at an instant, in a fixed number of statements per thousand. */
    public Shown show(Collection<UUID> actors, OffsetDateTime knownAt) {
        return new Shown(names.ofEntries(actors, actors, knownAt), externalIds.of(actors));
    }

    private Optional<NamedActor> known(UUID id) {
        ActorNames.Names found = names.ofEntries(Set.of(id), Set.of(id));
        return found.organisations().containsKey(id)
                ? Optional.of(found.actor(Optional.of(id), Optional.empty()))
                : Optional.of(id)
                        .filter(found.persons()::containsKey)
                        .map(person -> found.actor(Optional.empty(), Optional.of(person)));
    }

    /**
     * What actors are shown by.
     *
     * @param names their names
     * @param externalIds the callers' own identifiers, where one was given
     */
    public record Shown(ActorNames.Names names, Map<UUID, String> externalIds) {
        /** One of them as it is shown. */
        public ActorAnswer actor(UUID id, ActorType type, @Nullable String sector) {
            Optional<UUID> known = Optional.of(id);
            NamedActor actor = type == ActorType.PERSON
                    ? names.actor(Optional.empty(), known)
                    : names.actor(known, Optional.empty());
            return new ActorAnswer(id, type, actor.name(), externalIds.get(id), sector);
        }
    }
}
