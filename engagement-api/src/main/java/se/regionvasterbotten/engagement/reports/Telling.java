package se.regionvasterbotten.engagement.reports;

import java.util.Comparator;

/**
 * How well an example tells its step, the best first. The seed tells each step by what somebody did that day: one deed of a kind that belongs to that very step, after
 * having only been there to listen. A step that comes of evidence of another kind, of several pieces together or on a later day is as true, and comes after.
 *
 * @param onTheDay whether the evidence that the step rests on is of the step's own day
 * @param ownKind whether one piece of it is enough, and of a kind that by the rules testifies to that step and to none above
 * @param listened at how many activities the actor had listened before, in what the step is about
 */
record Telling(boolean onTheDay, boolean ownKind, int listened) implements Comparable<Telling> {
    private static final Comparator<Telling> BEST_FIRST = Comparator.comparing((Telling one) -> !one.onTheDay)
            .thenComparing(one -> !one.ownKind)
            .thenComparing(one -> -one.listened);

    @Override
    public int compareTo(Telling other) {
        return BEST_FIRST.compare(this, other);
    }
}
