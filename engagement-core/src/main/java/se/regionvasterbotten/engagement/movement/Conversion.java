package se.regionvasterbotten.engagement.movement;

import java.util.List;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * Of the actors that could go on from a rung in a period, how many did (övergång). Counted on the highest rung ever, so that lapses and returns change
 * nothing, and a rung that is passed over counts as reached.
 *
 * <p>Conversions compose: who went on from one rung arrived at the next, and {@code waiting + arrived - wentOn} wait at the closing, which is the next
 * period's opening.
 *
 * @param from the rung, one that has a next
 * @param waiting the actors whose highest rung it was at the opening
 * @param arrived the actors that first reached it, or passed over it, within the period
 * @param wentOn those of both that had reached the next rung or a higher one by the closing
 */
public record Conversion(Rung from, int waiting, int arrived, int wentOn) {
    /** Refuses more going on than there were, and the highest rung. */
    public Conversion {
        Rungs.next(from);
        if (wentOn > waiting + arrived) {
            throw new IllegalArgumentException(
                    wentOn + " cannot go on from " + from + "; " + waiting + " waited and " + arrived + " arrived");
        }
    }

    /**
     * {@return the conversion from each rung to the next, lowest first; counts of 0 when the population is empty}
     *
     * @param population whose actors went on or did not
     */
    public static List<Conversion> of(Population population) {
        return Rungs.withNext().map(from -> of(from, population)).toList();
    }

    /** {@return the rung that they went on to, or above} */
    public Rung to() {
        return Rungs.next(from);
    }

    /** {@return those that went on, of those that could; a whole of 0 gives no ratio} */
    public Share share() {
        return new Share(wentOn, waiting + arrived);
    }

    /** {@return how many wait at the closing: those that could go on and have not} */
    public int remaining() {
        return waiting + arrived - wentOn;
    }

    private static Conversion of(Rung from, Population population) {
        int waiting = 0;
        int arrived = 0;
        int wentOn = 0;
        for (Actor actor : population.actors()) {
            Timeline timeline = actor.journey().timeline();
            int before = timeline.position(population.opening()).highestRung();
            int after = timeline.position(population.closing()).highestRung();
            if (before <= from.number() && after >= from.number()) {
                waiting += before == from.number() ? 1 : 0;
                arrived += before < from.number() ? 1 : 0;
                wentOn += after > from.number() ? 1 : 0;
            }
        }
        return new Conversion(from, waiting, arrived, wentOn);
    }
}
