package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.RetractionOfAll;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Corrects initiatives and takes them back. Its members end with it, and go with it. */
@ApplicationScoped
class InitiativeDecisions {
    @Inject
    private Ledger ledger;

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
    private Clock clock;

    /**
     * Supersedes what was told; the same content changes nothing, one that is taken back stays so.
     *
     * @throws Problem precondition required (428) or failed (412), wrong state (409), or with everything that is wrong
     */
    RegisteredInitiative correct(String reference, InitiativeCorrection body, @Nullable String ifMatch) {
        OffsetDateTime now = ledger.recordedNow();
        Initiative current = register.latest(reference);
        Preconditions.demand(ifMatch, () -> answers.of(current), body);
        InitiativeDraft draft = InitiativeDraft.of(body, Clocks.today(clock));
        RegisterStatus.demandRegistered(current);
        Faults faults = new Faults();
        externalIds.keep(Thing.INITIATIVE, current.id(), draft.externalId(), faults);
        Initiative corrected = register.version(current.id(), draft, now, faults);
        Map<Fact, Fact> corrections = new LinkedHashMap<>();
        corrections.put(current, corrected);
        corrections.putAll(parts.follow(current, corrected, faults));
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        if (corrected.saysTheSame(current)) {
            return answers.of(current);
        }
        ledger.because(reason);
        facts.correct(corrections);
        return answers.of(corrected);
    }

    /**
     * Takes one back, with all that stands on it when the request says so; one that is taken back already stays as it is.
     *
     * @throws Problem precondition failed (412); has evidence (409) when the request does not say that it goes along
     */
    RegisteredInitiative set(String reference, RetractionOfAll body, @Nullable String ifMatch) {
        String why = body.why();
        OffsetDateTime now = ledger.recordedNow();
        Initiative current = register.latest(reference);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (current.ended()) {
            return answers.of(current);
        }
        long count = parts.count(current);
        if (count > 0 && !body.all()) {
            throw Problem.of(ProblemType.HAS_EVIDENCE, count);
        }
        ledger.because(why);
        parts.takeBack(current, now);
        takenBack.fire(new InitiativeTakenBack(current.id()));
        current.supersede(now);
        return answers.of(current);
    }
}
