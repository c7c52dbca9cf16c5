package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/** What actors are called, for answers that mention many: three statements per thousand and one more for each merge of the longest chain. */
@ApplicationScoped
public class ActorNames {
    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    @Inject
    private Survivors survivors;

    /** Reads the names of these; one that was merged is called as the one that remains. */
    public Names of(Collection<UUID> organisationIds, Collection<UUID> personIds) {
        List<UUID> all = Stream.concat(organisationIds.stream(), personIds.stream())
                .distinct()
                .toList();
        Map<UUID, UUID> merged = survivors.of(all);
        Names own = ofEntries(remaining(organisationIds, merged), remaining(personIds, merged));
        Map<UUID, Named> theirs = new HashMap<>(own.organisations);
        Map<UUID, Person> people = new HashMap<>(own.persons);
        merged.forEach((id, survivor) -> {
            Optional.ofNullable(own.organisations.get(survivor)).ifPresent(one -> theirs.put(id, one));
            Optional.ofNullable(own.persons.get(survivor)).ifPresent(one -> people.put(id, one));
        });
        return new Names(theirs, people);
    }

    /** Reads the names of these as the entries themselves have them, merged or not. */
    public Names ofEntries(Collection<UUID> organisationIds, Collection<UUID> personIds) {
        return new Names(organisations.names(organisationIds), persons.byId(personIds));
    }

    /**
     * Reads the names of these entries as organisations were called at an instant, merged or not; an organisation that was not known then as it is called now. A
     * person's name has no history (RULES section 8).
     */
    public Names ofEntries(Collection<UUID> organisationIds, Collection<UUID> personIds, OffsetDateTime knownAt) {
        return new Names(organisations.names(organisationIds, knownAt), persons.byId(personIds));
    }

    private static List<UUID> remaining(Collection<UUID> ids, Map<UUID, UUID> merged) {
        return ids.stream().map(id -> merged.getOrDefault(id, id)).distinct().toList();
    }

    /** The names that were read, by the identifiers that were asked for. */
    public record Names(Map<UUID, Named> organisations, Map<UUID, Person> persons) {
        /** The organisation; null for null. */
        public @Nullable Named organisation(@Nullable UUID id) {
            return id == null ? null : organisations.get(id);
        }

        /** The one of the two that is there. */
        public NamedActor actor(Optional<UUID> organisationId, Optional<UUID> personId) {
            return personId.map(this::person)
                    .or(() -> organisationId.map(this::asActor))
                    .orElseThrow(() -> new IllegalArgumentException("Neither an organisation nor a person"));
        }

        /** The one with a type and an identifier. */
        public NamedActor actor(ActorType type, UUID id) {
            return type == ActorType.PERSON ? person(id) : asActor(id);
        }

        private NamedActor person(UUID id) {
            Person known = persons.get(id);
            return known == null
                    ? new NamedActor(id, ActorType.PERSON, null)
                    : new NamedActor(known.id(), ActorType.PERSON, known.name().isEmpty() ? null : known.name());
        }

        private NamedActor asActor(UUID id) {
            Named known = organisations.get(id);
            return known == null
                    ? new NamedActor(id, ActorType.ORGANISATION, null)
                    : new NamedActor(known.id(), ActorType.ORGANISATION, known.name());
        }
    }
}
