package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Retraction;
import se.regionvasterbotten.engagement.ledger.Thing;

/** Corrects outcomes and takes them back; they lift nobody, so nobody moves. */
@ApplicationScoped
class OutcomeDecisions {
    @Inject
    private Corrections corrections;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private OutcomeRegister register;

    @Inject
    private OutcomeAnswers answers;

    /** As {@link Corrections#correct} says. */
    RegisteredOutcome correct(String reference, OutcomeCorrection body, @Nullable String ifMatch) {
        return corrections.correct(addressed(reference, ifMatch), body, (current, now, faults) -> {
            OutcomeDraft draft = OutcomeDraft.of(body, faults);
            externalIds.keep(Thing.OUTCOME, current.id(), draft.externalId(), faults);
            faults.throwIfAny();
            Outcome corrected = register.version(current.id(), draft, now);
            return corrected.saysTheSame(current) ? current : corrected;
        });
    }

    /** As {@link Corrections#takeBack} says. */
    RegisteredOutcome set(String reference, Retraction body, @Nullable String ifMatch) {
        return corrections.takeBack(addressed(reference, ifMatch), body, current -> {});
    }

    private Addressed<Outcome, RegisteredOutcome> addressed(String reference, @Nullable String ifMatch) {
        return new Addressed<>(() -> register.latest(reference), answers::of, ifMatch);
    }
}
