package se.regionvasterbotten.engagement.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who has every number that is shown and wants to know one that is not: reckons between what least and most it lies. The unknowns are how many persons are in each
 * combination of groups.
 */
final class Attacker {
    private final int unknowns;
    private final List<double[]> equations = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Learns how many are in some combinations together. */
    void learns(IntPredicate combinations, int count) {
        equations.add(sum(combinations));
        right.add((double) count);
    }

    /** How many numbers lie between the least and the most that some combinations can come to together; no end gives the greatest number there is. */
    int uncertainty(BitSet combinations) {
        double[][] all = equations.toArray(double[][]::new);
        double[] known = right.stream().mapToDouble(Double::doubleValue).toArray();
        double[] cost = sum(combinations::get);
        double least = Simplex.least(all, known, cost).orElse(0);
        double most = -Simplex.least(
                        all, known, Arrays.stream(cost).map(one -> -one).toArray())
                .orElse(-Integer.MAX_VALUE);
        return (int) Math.round(most - least);
    }

    private double[] sum(IntPredicate combinations) {
        double[] sum = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            sum[i] = combinations.test(i) ? 1 : 0;
        }
        return sum;
    }
}
