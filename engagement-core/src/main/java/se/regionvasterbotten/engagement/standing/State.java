package se.regionvasterbotten.engagement.standing;

import se.regionvasterbotten.engagement.ladder.Rung;

/** Where an actor is at the end of a day (RULES section 7). */
public enum State {
    /** No confirmed evidence yet. */
    NOT_YET,
    /** Stands at Medvetenhet. */
    RUNG_1,
    /** Stands at Intresse. */
    RUNG_2,
    /** Stands at Deltagande. */
    RUNG_3,
    /** Stands at Samverkan. */
    RUNG_4,
    /** Stands at Påverkan och handling. */
    RUNG_5,
    /** Vilande: earlier evidence, but none that supports any longer. */
    DORMANT;

    /**
     * {@return the state of standing at a rung}
     *
     * @param rung where the actor stands
     */
    public static State at(Rung rung) {
        return values()[rung.number()];
    }

    /** {@return the rung's number, 0 when the actor stands at none} */
    public int rung() {
        return this == DORMANT ? 0 : ordinal();
    }
}
