package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.RetractionOfAll;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Corrects activities and takes them back. The evidence at one has its day, and goes with it. */
@ApplicationScoped
class ActivityDecisions {
    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private ActivityRegister register;

    @Inject
    private ActivityReader reader;

    @Inject
    private ActivityAnswers answers;

    @Inject
    private Event<ActivityChange> changes;

    /**
     * Supersedes what was told; the same content changes nothing, one that is taken back stays so.
     *
     * @throws Problem precondition required (428) or failed (412), wrong state (409), or with everything that is wrong
     */
    RegisteredActivity correct(String reference, ActivityCorrection body, @Nullable String ifMatch) {
        OffsetDateTime now = ledger.recordedNow();
        Activity current = register.latest(reference);
        Preconditions.demand(ifMatch, () -> answers.of(current), body);
        ActivityDraft draft = ActivityDraft.of(body);
        RegisterStatus.demandRegistered(current);
        Faults faults = new Faults();
        externalIds.keep(Thing.ACTIVITY, current.id(), draft.externalId(), faults);
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        Activity corrected = reader.version(current.id(), draft, now);
        if (corrected.saysTheSame(current)) {
            return answers.of(current);
        }
        ledger.because(reason);
        if (!corrected.date().equals(current.date())) {
            changes.fire(ActivityChange.corrected(current, corrected));
        }
        facts.correct(current, corrected);
        return answers.of(corrected);
    }

    /**
     * Takes one back, with the evidence at it when the request says so; one that is taken back already stays as it is.
     *
     * @throws Problem precondition failed (412); has evidence (409) when the request does not say that it goes along
     */
    RegisteredActivity set(String reference, RetractionOfAll body, @Nullable String ifMatch) {
        String why = body.why();
        OffsetDateTime now = ledger.recordedNow();
        Activity current = register.latest(reference);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (!current.ended()) {
            ledger.because(why);
            changes.fire(ActivityChange.takenBack(current, body.all()));
            current.supersede(now);
        }
        return answers.of(current);
    }
}
