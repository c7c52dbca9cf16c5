package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.RetractionOfAll;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;

/** Corrects activities and takes them back. The evidence at one has its day, and goes with it. */
@ApplicationScoped
class ActivityDecisions {
    @Inject
    private Corrections corrections;

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
     * As {@link Corrections#correct} says.
     *
     * @throws Problem theme carried (409), where that would be true no longer
     */
    RegisteredActivity correct(String reference, ActivityCorrection body, @Nullable String ifMatch) {
        return corrections.correct(addressed(reference, ifMatch), body, (current, now, faults) -> {
            ActivityDraft draft = ActivityDraft.of(body, faults);
            externalIds.keep(Thing.ACTIVITY, current.id(), draft.externalId(), faults);
            faults.throwIfAny();
            Activity corrected = reader.version(current.id(), draft, now);
            if (corrected.saysTheSame(current)) {
                return current;
            }
            changes.fire(ActivityChange.corrected(current, corrected));
            return corrected;
        });
    }

    /**
     * As {@link Corrections#takeBack} says, with the evidence at it when the request says so.
     *
     * @throws Problem has evidence (409) when the request does not say that it goes along; theme carried (409) from or to it
     */
    RegisteredActivity set(String reference, RetractionOfAll body, @Nullable String ifMatch) {
        return corrections.takeBack(
                addressed(reference, ifMatch),
                body,
                current -> changes.fire(ActivityChange.takenBack(current, body.all())));
    }

    private Addressed<Activity, RegisteredActivity> addressed(String reference, @Nullable String ifMatch) {
        return new Addressed<>(() -> register.latest(reference), answers::of, ifMatch);
    }
}
