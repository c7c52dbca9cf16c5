package se.regionvasterbotten.engagement.standing;

/**
 * Where an actor stands at the end of a day, on one theme or overall (RULES section 5).
 *
 * @param state the state then
 * @param highestRung the highest rung ever supported until then, 0 before the first evidence
 * @param directEntry whether the step that first reached the highest rung was a direct entry; a later return does not change that
 */
public record Position(State state, int highestRung, boolean directEntry) {
    /** {@return the current rung, 1 to 5; 0 when dormant or not yet on the ladder} */
    public int rung() {
        return state.rung();
    }

    /** {@return whether there is earlier evidence but none that supports} */
    public boolean dormant() {
        return state == State.DORMANT;
    }
}
