package se.regionvasterbotten.engagement.deeds;

import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.KnownInitiative;

/** What an initiative did in a period. */
public enum InitiativeState {
    /** Its first day is in the period. */
    BEGUN,
    /** It goes on when the period is over. */
    GOING_ON,
    /** Its last day is in the period. */
    ENDED;

    boolean holds(KnownInitiative one, Period period) {
        return switch (this) {
            case BEGUN -> one.begunIn(period);
            case GOING_ON -> one.goingOnAfter(period);
            case ENDED -> one.endedIn(period);
        };
    }
}
