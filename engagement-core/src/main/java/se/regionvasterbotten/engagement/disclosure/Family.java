package se.regionvasterbotten.engagement.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * One population, divided in one or more ways: all that is shown of it is how many they are and how many are in each group of each division, never of two divisions crossed.
 * Populations of which the same person can be in several, those of two years say, may be shown beside each other when neither is known to be within the other.
 */
public final class Family {
    private final List<Division> divisions;
    private final List<List<Integer>> persons = new ArrayList<>();

    private Family(List<Division> divisions, Collection<List<String>> persons) {
        this.divisions = List.copyOf(divisions);
        for (List<String> groups : persons) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < divisions.size(); i++) {
                places.add(divisions.get(i).place(groups.get(i)));
            }
            this.persons.add(places);
        }
    }

    /**
     * {@return a population}
     *
     * @param divisions the divisions, the most wanted first
     * @param persons for each person the group in each of the divisions, in the same order
     * @throws IllegalArgumentException when there is no such group
     */
    public static Family of(List<Division> divisions, Collection<List<String>> persons) {
        return new Family(divisions, persons);
    }

    /** {@return what may be shown: nothing of a population of 1 to 4, else the sum and of every division the groups that are not hidden} */
    public Shown shown() {
        int total = persons.size();
        boolean tooFew = total > 0 && total < Suppression.SMALLEST;
        List<boolean[]> hidden = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            int size = divisions.get(i).groups().size();
            boolean[] own = total == 0 ? new boolean[size] : Suppression.of(counts(i));
            hidden.add(tooFew || reveals(i, own, hidden) ? nothing(size) : own);
        }
        List<List<OptionalInt>> tables = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            tables.add(visible(counts(i), hidden.get(i)));
        }
        return new Shown(tooFew ? OptionalInt.empty() : OptionalInt.of(total), divisions, tables);
    }

    /** Whether a table would narrow down a group of a table before it, crossed with one of its own. */
    private boolean reveals(int table, boolean[] hidden, List<boolean[]> before) {
        for (int other = 0; other < table; other++) {
            if (new Crossing(joint(other, table), before.get(other), hidden).reveals()) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> counts(int table) {
        List<Integer> counts = new ArrayList<>();
        for (int place = 0; place < divisions.get(table).groups().size(); place++) {
            int here = place;
            counts.add((int)
                    persons.stream().filter(groups -> groups.get(table) == here).count());
        }
        return counts;
    }

    private int[][] joint(int one, int other) {
        int[][] joint = new int[divisions.get(one).groups().size()]
                [divisions.get(other).groups().size()];
        persons.forEach(groups -> joint[groups.get(one)][groups.get(other)]++);
        return joint;
    }

    private static List<OptionalInt> visible(List<Integer> counts, boolean[] hidden) {
        List<OptionalInt> visible = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            visible.add(hidden[i] ? OptionalInt.empty() : OptionalInt.of(counts.get(i)));
        }
        return visible;
    }

    private static boolean[] nothing(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }
}
