package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects who persons are, in the one row that says so: of a name and an address no earlier version is kept (RULES section 8). */
@ApplicationScoped
class PersonDecisions {
    @Inject
    private Ledger ledger;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Persons persons;

    @Inject
    private PersonRegister register;

    /**
     * Puts another identity in the place of the one that was told, of a merged person in that of the one that remains; the same changes nothing.
     *
     * @throws Problem precondition required (428) or failed (412), already registered or identity gone (409), or with everything that is wrong
     */
    RegisteredPerson correct(String reference, PersonCorrection body, @Nullable String ifMatch) {
        ledger.recordedNow();
        Person person = register.remaining(reference);
        RegisteredPerson before = register.answer(person);
        Preconditions.demand(ifMatch, () -> before, body);
        Faults faults = new Faults();
        String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
        String given = NameKey.required(faults, "givenName", body.givenName(), 100);
        String family = NameKey.required(faults, "familyName", body.familyName(), 100);
        String email = PersonRegister.email(faults, body.email());
        String reason = RegisterStatus.reason(body.reason(), faults);
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
            ledger.because(reason);
            person.call(given, family, email);
        }
        return register.answer(person);
    }
}
