package se.regionvasterbotten.engagement.movement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The share that still waits after so many days, estimated with those whose wait has not ended yet: the product-limit estimate of E. L. Kaplan and P. Meier,
 * "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53(282), 1958, pages 457–481.
 *
 * <p>On each day of waiting on which any wait ends the share is multiplied by (at risk − ended) / at risk. Who is last seen waiting on a day is at risk
 * throughout that day: waits that end come before those that are cut off on the same day.
 *
 * @param curve a point for each number of days on which any wait ended or was cut off, fewest first; none without waits
 */
public record KaplanMeier(List<Point> curve) {
    /** Copies the curve. */
    public KaplanMeier {
        curve = List.copyOf(curve);
    }

    /**
     * {@return the estimate from some waits, in any order}
     *
     * @param waits the waits, in any order
     */
    public static KaplanMeier of(Collection<Wait> waits) {
        Map<Wait, Integer> counts = new HashMap<>();
        waits.forEach(wait -> counts.merge(wait, 1, Integer::sum));
        return of(counts);
    }

    /**
     * {@return the estimate from how many waited alike, for instance as a store counts them; counts of 0 change nothing}
     *
     * @param counts how many waited so
     */
    public static KaplanMeier of(Map<Wait, Integer> counts) {
        SortedSet<Integer> days = new TreeSet<>();
        int atRisk = 0;
        for (Map.Entry<Wait, Integer> alike : counts.entrySet()) {
            if (alike.getValue() > 0) {
                days.add(alike.getKey().days());
                atRisk += alike.getValue();
            }
        }
        List<Point> curve = new ArrayList<>();
        double waiting = 1;
        for (int day : days) {
            int ended = counts.getOrDefault(new Wait(day, true), 0);
            int cutOff = counts.getOrDefault(new Wait(day, false), 0);
            waiting *= (double) (atRisk - ended) / atRisk;
            curve.add(new Point(day, atRisk, ended, cutOff, waiting));
            atRisk -= ended + cutOff;
        }
        return new KaplanMeier(curve);
    }

    /** {@return how many waited} */
    public int waits() {
        return curve.isEmpty() ? 0 : curve.get(0).atRisk();
    }

    /** {@return how many of the waits ended} */
    public int ended() {
        return curve.stream().mapToInt(Point::ended).sum();
    }

    /** {@return how many had not ended when they were last seen (right-censored)} */
    public int cutOff() {
        return waits() - ended();
    }

    /**
     * {@return the fewest days after which the share that still waits is at most one half, worked out in whole numbers; empty while it is more than that to the end
     * of the curve, and without waits}
     */
    public OptionalInt median() {
        BigInteger waiting = BigInteger.ONE;
        BigInteger of = BigInteger.ONE;
        for (Point point : curve) {
            if (point.ended() > 0) {
                waiting = waiting.multiply(BigInteger.valueOf(point.atRisk() - point.ended()));
                of = of.multiply(BigInteger.valueOf(point.atRisk()));
                if (waiting.shiftLeft(1).compareTo(of) <= 0) {
                    return OptionalInt.of(point.days());
                }
            }
        }
        return OptionalInt.empty();
    }

    /**
     * One actor's wait.
     *
     * @param days how long, in days
     * @param ended whether it ended then; otherwise it was last seen going on
     */
    public record Wait(int days, boolean ended) {
        /** Refuses a negative length. */
        public Wait {
            if (days < 0) {
                throw new IllegalArgumentException(
                        "A wait of " + days + " days cannot be; it ends on its first day or later");
            }
        }
    }

    /**
     * The share that still waits after a number of days.
     *
     * @param days the days of waiting
     * @param atRisk how many were seen to wait until then
     * @param ended how many waits ended on that day
     * @param cutOff how many were last seen waiting on that day
     * @param waiting the estimated share that waits longer, between 0 and 1
     */
    public record Point(int days, int atRisk, int ended, int cutOff, double waiting) {}
}
