package se.regionvasterbotten.engagement.journey;

import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.State;

/** What kind of movement a step is (RULES section 6). */
public enum StepType {
    /** The first appearance, at the first rung. */
    ENTRY,
    /** Direktinträde: the first appearance above the first rung, or a rise of two or more above the highest ever. */
    DIRECT_ENTRY,
    /** A rise to one above the highest ever. */
    UP,
    /** Återkomst: a rise to at most the highest ever. */
    RETURN,
    /** Nedgång, vilande: a fall. */
    LAPSE;

    /** The type of a change of state. */
    static StepType of(Change change) {
        if (!change.rise()) {
            return LAPSE;
        }
        if (!change.newHeight()) {
            return RETURN;
        }
        if (change.direct()) {
            return DIRECT_ENTRY;
        }
        return change.from() == State.NOT_YET ? ENTRY : UP;
    }
}
