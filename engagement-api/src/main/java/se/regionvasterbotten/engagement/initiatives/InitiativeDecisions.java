package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RetractionOfAll;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;

/** Corrects initiatives and takes them back. Its members end with it, and go with it. */
@ApplicationScoped
class InitiativeDecisions {
    @Inject
    private Corrections corrections;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private InitiativeRegister register;

    @Inject
    private InitiativeAnswers answers;

    @Inject
    private InitiativeParts parts;

    @Inject
    private Event<InitiativeTakenBack> takenBack;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** As {@link Corrections#correct} says. */
    RegisteredInitiative correct(String reference, InitiativeCorrection body, @Nullable String ifMatch) {
        return corrections.correct(addressed(reference, ifMatch), body, (current, now, faults) -> {
            InitiativeDraft draft = InitiativeDraft.of(body, Clocks.today(clock), faults);
            externalIds.keep(Thing.INITIATIVE, current.id(), draft.externalId(), faults);
            Initiative corrected = register.version(current.id(), draft, now, faults);
            Map<Membership, Membership> members = parts.follow(current, corrected, faults);
            faults.throwIfAny();
            if (corrected.saysTheSame(current)) {
                return current;
            }
            facts.correct(members);
            return corrected;
        });
    }

    /**
     * As {@link Corrections#takeBack} says, with all that stands on it when the request says so.
     *
     * @throws Problem has evidence (409) when the request does not say that it goes along
     */
    RegisteredInitiative set(String reference, RetractionOfAll body, @Nullable String ifMatch) {
        return corrections.takeBack(addressed(reference, ifMatch), body, current -> {
            long count = parts.count(current);
            if (count > 0 && !body.all()) {
                throw Problem.of(ProblemType.HAS_EVIDENCE, count);
            }
            parts.takeBack(current, ledger.recordedNow());
            takenBack.fire(new InitiativeTakenBack(current.id()));
        });
    }

    private Addressed<Initiative, RegisteredInitiative> addressed(String reference, @Nullable String ifMatch) {
        return new Addressed<>(() -> register.latest(reference), answers::of, ifMatch);
    }
}
