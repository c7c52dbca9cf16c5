package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/** What actors are called, for answers that mention many: two statements per thousand. */
@ApplicationScoped
public class ActorNames {
    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    /** Reads the names of these. */
    public Names of(Collection<UUID> organisationIds, Collection<UUID> personIds) {
        return new Names(organisations.names(organisationIds), persons.byId(personIds));
    }

    /** The names that were read. */
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

        private NamedActor person(UUID id) {
            String name = Optional.ofNullable(persons.get(id)).map(Person::name).orElse("");
            return new NamedActor(id, ActorType.PERSON, name.isEmpty() ? null : name);
        }

        private NamedActor asActor(UUID id) {
            Named known = organisations.get(id);
            return new NamedActor(id, ActorType.ORGANISATION, known == null ? null : known.name());
        }
    }
}
