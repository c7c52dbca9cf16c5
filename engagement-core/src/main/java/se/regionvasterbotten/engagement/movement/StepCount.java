package se.regionvasterbotten.engagement.movement;

/**
 * How many steps of one type were taken, and by how many.
 *
 * @param steps how many steps, from 0
 * @param actors the distinct actors that took them
 */
public record StepCount(int steps, int actors) {
    /** No steps by nobody. */
    static final StepCount NONE = new StepCount(0, 0);

    StepCount and(int moreSteps) {
        return new StepCount(steps + moreSteps, actors + 1);
    }
}
