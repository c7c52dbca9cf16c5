package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects who persons are, in the one row that says so: of a name and an address no earlier version is kept (RULES section 8). */
@ApplicationScoped
class PersonDecisions {
    @Inject
    private Corrections corrections;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Persons persons;

    @Inject
    private PersonRegister register;

    /**
     * As {@link Corrections#replace} says; of a merged person the one that remains. The same identity again changes nothing.
     *
     * @throws Problem already registered or identity gone (409)
     */
    RegisteredPerson correct(String reference, PersonCorrection body, @Nullable String ifMatch) {
        Addressed<Person, RegisteredPerson> addressed =
                new Addressed<>(() -> register.remaining(reference), register::answer, ifMatch);
        return corrections.replace(addressed, body, (person, now, faults) -> {
            NoIdentityNumbers.check(faults, body.externalId(), body.givenName(), body.familyName(), body.email());
            String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
            String given = NameKey.required(faults, "givenName", body.givenName(), 100);
            String family = NameKey.required(faults, "familyName", body.familyName(), 100);
            String email = PersonRegister.email(faults, body.email());
            externalIds.keep(Thing.PERSON, person.id(), externalId, faults);
            faults.throwIfAny();
            if (person.nameKey().isEmpty()) {
                throw Problem.of(ProblemType.WRONG_STATE, RegisterStatus.RETRACTED);
            }
            if (email != null
                    && persons.byEmail(List.of(email)).values().stream()
                            .anyMatch(one -> !one.id().equals(person.id()))) {
                throw Problem.field(ProblemType.ALREADY_REGISTERED, "email", body.email());
            }
            if (!person.isCalled(given, family, email)) {
                person.call(given, family, email);
            }
            return person;
        });
    }
}
