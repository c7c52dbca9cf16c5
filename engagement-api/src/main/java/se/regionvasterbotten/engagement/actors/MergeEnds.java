package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The entries that a merge is of. */
@ApplicationScoped
class MergeEnds {
    @Inject
    private Facts facts;

    @Inject
    private Persons persons;

    @Inject
    private Survivors survivors;

    /**
     * An entry that can be merged.
     *
     * @param ownStaff whether it is an organisation whose evidence lifts nobody
     */
    record End(UUID id, ActorType type, boolean ownStaff) {
        static End of(Organisation one) {
            return new End(one.id(), ActorType.ORGANISATION, one.ownStaff());
        }

        static End of(Person one) {
            return new End(one.id(), ActorType.PERSON, false);
        }
    }

    /**
     * The entry that an address names.
     *
     * @throws Problem not found (404)
     */
    End addressed(ActorType type, String reference) {
        return find(type, reference).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /**
     * The entry that a field names, by id or externalId.
     *
     * @throws Problem unknown, or of the other type
     */
    End named(ActorType type, String field, String reference) {
        Optional<End> found = find(type, reference);
        if (found.isPresent()) {
            return found.get();
        }
        ActorType other = type == ActorType.PERSON ? ActorType.ORGANISATION : ActorType.PERSON;
        throw Problem.field(
                find(other, reference).isPresent() ? ProblemType.OTHER_TYPE_OF_ACTOR : ProblemType.UNKNOWN_REFERENCE,
                field,
                reference);
    }

    /** The entry that remains of one. */
    End remaining(End told) {
        UUID survivor = survivors.of(told.id());
        if (survivor.equals(told.id())) {
            return told;
        }
        return told.type() == ActorType.PERSON
                ? new End(survivor, ActorType.PERSON, false)
                : Optional.ofNullable(facts.current(Organisation.class, Set.of(survivor))
                                .get(survivor))
                        .map(End::of)
                        .orElse(told);
    }

    private Optional<End> find(ActorType type, String reference) {
        return type == ActorType.PERSON
                ? Optional.ofNullable(persons.lookup(List.of(reference)).get(reference))
                        .map(End::of)
                : facts.find(Organisation.class, Thing.ORGANISATION, reference).map(End::of);
    }
}
