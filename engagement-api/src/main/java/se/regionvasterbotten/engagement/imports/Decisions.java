package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.Person;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Takes the official's answers to a list's questions. */
@ApplicationScoped
class Decisions {
    @Inject
    private Doubts doubts;

    @Inject
    private Trials trials;

    @Inject
    private Facts facts;

    @Inject
    private Persons persons;

    /**
     * Keeps the answers and tries the list anew.
     *
     * @throws Problem when the list is decided on, when a question is not the list's, or when somebody is not in the register
     */
    void answer(StoredList list, List<NewDecisions.One> answers) {
        Imports.requirePreview(list);
        Map<String, StoredDoubt> asked = doubts.byKey(
                list,
                answers.stream()
                        .map(NewDecisions.One::id)
                        .filter(Objects::nonNull)
                        .toList());
        Faults faults = new Faults();
        for (int i = 0; i < answers.size(); i++) {
            NewDecisions.One one = answers.get(i);
            String prefix = "decisions[" + i + "].";
            StoredDoubt doubt = asked.get(Objects.requireNonNull(one.id()));
            if (doubt == null) {
                faults.add(ProblemType.UNKNOWN_REFERENCE, prefix + "id", one.id());
            } else {
                answer(doubt, one, prefix, faults);
            }
        }
        faults.throwIfAny();
        trials.again(list);
    }

    private void answer(StoredDoubt doubt, NewDecisions.One one, String prefix, Faults faults) {
        Choice choice = Objects.requireNonNull(one.choice());
        UUID actor = actor(doubt.doubt().type(), one.actor()).orElse(null);
        if (choice == Choice.SAME && actor == null) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, prefix + "actor", one.actor());
            return;
        }
        doubt.answered(new Answered.One(choice, actor));
    }

    private Optional<UUID> actor(ActorType type, @Nullable String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        return type == ActorType.PERSON
                ? Optional.ofNullable(persons.lookup(List.of(reference)).get(reference))
                        .map(Person::id)
                : facts.find(Organisation.class, Thing.ORGANISATION, reference).map(Organisation::id);
    }
}
