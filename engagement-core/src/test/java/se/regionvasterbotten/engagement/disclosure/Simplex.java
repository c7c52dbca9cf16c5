package se.regionvasterbotten.engagement.disclosure;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The least value of a sum of variables that are not negative, under equations: two phases with Bland's rule. The attacker's own way to reckon, not the product's. */
final class Simplex {
    private static final double TINY = 1e-9;

    private final double[][] rows;
    private final int[] basis;
    private final int variables;

    private Simplex(double[][] equations, double[] right) {
        variables = equations[0].length;
        rows = new double[equations.length][];
        basis = new int[equations.length];
        for (int i = 0; i < rows.length; i++) {
            double[] row = new double[variables + rows.length + 1];
            int sign = right[i] < 0 ? -1 : 1;
            for (int j = 0; j < variables; j++) {
                row[j] = sign * equations[i][j];
            }
            row[variables + i] = 1;
            row[row.length - 1] = sign * right[i];
            rows[i] = row;
            basis[i] = variables + i;
        }
    }

    /** The least value; empty when the equations contradict each other or it has no bound. */
    static OptionalDouble least(double[][] equations, double[] right, double[] cost) {
        Simplex simplex = new Simplex(equations, right);
        double[] first = new double[simplex.variables + equations.length];
        Arrays.fill(first, simplex.variables, first.length, 1);
        OptionalDouble contradiction = simplex.minimise(first, first.length);
        if (contradiction.isEmpty() || contradiction.getAsDouble() > 1e-6) {
            return OptionalDouble.empty();
        }
        simplex.driveOut();
        return simplex.minimise(Arrays.copyOf(cost, first.length), simplex.variables);
    }

    private void driveOut() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < variables && basis[i] >= variables; j++) {
                if (Math.abs(rows[i][j]) > TINY) {
                    pivot(i, j);
                }
            }
        }
    }

    private OptionalDouble minimise(double[] cost, int usable) {
        for (int entering = entering(cost, usable); entering >= 0; entering = entering(cost, usable)) {
            int leaving = -1;
            double best = Double.MAX_VALUE;
            for (int i = 0; i < rows.length; i++) {
                double[] row = rows[i];
                if (row[entering] > TINY) {
                    double ratio = row[row.length - 1] / row[entering];
                    boolean closer =
                            ratio < best - TINY || (ratio < best + TINY && leaving >= 0 && basis[i] < basis[leaving]);
                    best = closer ? ratio : best;
                    leaving = closer ? i : leaving;
                }
            }
            if (leaving < 0) {
                return OptionalDouble.empty();
            }
            pivot(leaving, entering);
        }
        double value = 0;
        for (int i = 0; i < rows.length; i++) {
            value += cost[basis[i]] * rows[i][rows[i].length - 1];
        }
        return OptionalDouble.of(value);
    }

    private int entering(double[] cost, int usable) {
        for (int j = 0; j < usable; j++) {
            double reduced = cost[j];
            for (int i = 0; i < rows.length; i++) {
                reduced -= cost[basis[i]] * rows[i][j];
            }
            if (reduced < -1e-7) {
                return j;
            }
        }
        return -1;
    }

    private void pivot(int at, int entering) {
        double by = rows[at][entering];
        for (int j = 0; j < rows[at].length; j++) {
            rows[at][j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double times = rows[i][entering];
            if (i != at && Math.abs(times) > TINY) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] -= times * rows[at][j];
                }
            }
        }
        basis[at] = entering;
    }
}
