package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;

/**
 * A difference between the end of one day and the end of the next (RULES section 6).
 *
 * @param date the next day
 * @param from the state before
 * @param to the state from that day on
 * @param highestBefore the highest rung ever before that day, 0 when it is the first appearance
 */
public record Change(LocalDate date, State from, State to, int highestBefore) {
    /** {@return whether the rung rises; every first appearance does} */
    public boolean rise() {
        return to.rung() > from.rung();
    }

    /** {@return whether it reaches a rung never reached before} */
    public boolean newHeight() {
        return to.rung() > highestBefore;
    }

    /** {@return whether it is a first appearance above the first rung, or a rise of two or more above the highest ever} */
    public boolean direct() {
        return to.rung() >= highestBefore + 2;
    }
}
