package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Selection;

/** Which figures a caller may ask for (API, <i>Who may</i>). */
@RequestScoped
public class FigureRights {
    @Inject
    private Caller caller;

    /**
     * Ends the request unless it asks for whole calendar years, today's knowledge, the active version and at most one filter, or the caller may ask freely.
     *
     * @throws Problem unauthenticated (401) for the anonymous, forbidden (403) for others
     */
    void require(Period period, Knowledge knowledge, Selection selection) {
        if (!AskedPeriod.wholeYears(period) || !knowledge.ofToday() || selection.filters() > 1) {
            caller.require(Right.FREE_FIGURES);
        }
    }

    /**
     * Ends the request when it divides what a filter chose, which is a second filter, and the caller may not ask freely.
     *
     * @throws Problem unauthenticated (401) for the anonymous, forbidden (403) for others
     */
    void requireToDivide(Selection selection) {
        if (selection.filters() > 0) {
            caller.require(Right.FREE_FIGURES);
        }
    }

    /** Ends the request when it asks for persons and the caller may not see their figures. */
    void require(ActorType type) {
        if (type == ActorType.PERSON) {
            caller.require(Right.PERSON_FIGURES);
        }
    }
}
