package se.regionvasterbotten.engagement.movement;

import se.regionvasterbotten.engagement.standing.State;

/**
 * From where to where actors went between the opening and the closing of a period; the same state twice for those that did not move.
 *
 * @param from the state at the opening
 * @param to the state at the closing
 */
public record Flow(State from, State to) implements Comparable<Flow> {
    @Override
    public int compareTo(Flow other) {
        int byOpening = from.compareTo(other.from);
        return byOpening != 0 ? byOpening : to.compareTo(other.to);
    }
}
