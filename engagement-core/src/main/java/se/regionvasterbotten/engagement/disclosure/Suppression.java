package se.regionvasterbotten.engagement.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which groups of one table are hidden when their sum is known.
 *
 * <p>A group of 1 to 4 is hidden (primary), and with it groups of 5 or more, from the last one on, until what is hidden comes to so many that each small group could be
 * any of 1 to 4 also for someone who knows this rule, the sum and every group that is shown (complementary). Which those others are depends on the order of the groups
 * and on sums that are known anyway, never on how small the small ones are. A 0 is shown, for it is about nobody in the group; but when no other number can be shown, or
 * all stand in one group, so that a 0 elsewhere tells where everyone is, the table shows nothing.
 */
final class Suppression {
    /** The smallest number of persons that is shown. */
    static final int SMALLEST = 5;

    private Suppression() {}

    /**
     * {@return whether each group is hidden}
     *
     * @param counts how many are in each group
     */
    static boolean[] of(List<Integer> counts) {
        boolean[] hidden = new boolean[counts.size()];
        int small = 0;
        int sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = counts.get(i) > 0 && counts.get(i) < SMALLEST;
            small += hidden[i] ? 1 : 0;
            sum += hidden[i] ? counts.get(i) : 0;
        }
        int others = 0;
        for (int i = hidden.length - 1; i >= 0 && small > 0 && sum < enough(small, others); i--) {
            if (counts.get(i) >= SMALLEST) {
                hidden[i] = true;
                others++;
                sum += counts.get(i);
            }
        }
        long shown = IntStream.range(0, hidden.length)
                .filter(i -> counts.get(i) > 0 && !hidden[i])
                .count();
        boolean tooFew = sum < enough(small, others) && small > 0;
        return shown == 0 || tooFew || (small == 0 && shown == 1) ? all(hidden.length) : hidden;
    }

    /**
     * So many that one small group can be 4, the other small ones 1 and the others 5 each, with 5 more beside them. Without others it is never enough, for they would be
     * known to be small.
     */
    private static int enough(int small, int others) {
        return others == 0 ? Integer.MAX_VALUE : SMALLEST * (others + 1) + small - 1;
    }

    private static boolean[] all(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }
}
