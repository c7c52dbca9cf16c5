package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Retraction;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Corrects outcomes and takes them back; they lift nobody, so nobody moves. */
@ApplicationScoped
class OutcomeDecisions {
    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private OutcomeRegister register;

    @Inject
    private OutcomeAnswers answers;

    /**
     * Supersedes what was told; the same content changes nothing, one that is taken back stays so.
     *
     * @throws Problem precondition required (428) or failed (412), wrong state (409), or with everything that is wrong
     */
    RegisteredOutcome correct(String reference, OutcomeCorrection body, @Nullable String ifMatch) {
        OffsetDateTime now = ledger.recordedNow();
        Outcome current = register.latest(reference);
        Preconditions.demand(ifMatch, () -> answers.of(current), body);
        OutcomeDraft draft = OutcomeDraft.of(body);
        RegisterStatus.demandRegistered(current);
        Faults faults = new Faults();
        externalIds.keep(Thing.OUTCOME, current.id(), draft.externalId(), faults);
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        Outcome corrected = register.version(current.id(), draft, now);
        if (corrected.saysTheSame(current)) {
            return answers.of(current);
        }
        ledger.because(reason);
        facts.correct(current, corrected);
        return answers.of(corrected);
    }

    /**
     * Takes one back; one that is taken back already stays as it is.
     *
     * @throws Problem precondition failed (412)
     */
    RegisteredOutcome set(String reference, Retraction body, @Nullable String ifMatch) {
        String why = body.why();
        OffsetDateTime now = ledger.recordedNow();
        Outcome current = register.latest(reference);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (!current.ended()) {
            ledger.because(why);
            current.supersede(now);
        }
        return answers.of(current);
    }
}
