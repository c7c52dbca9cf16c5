package se.regionvasterbotten.engagement.movement;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.standing.State;

/**
 * How many actors went from where to where: a matrix of the seven states at the opening by the seven at the closing. Its rows sum to the opening and its
 * columns to the closing.
 *
 * @param counts the actors by opening and closing, cells without actors left out; none for an empty population
 */
public record Flows(SortedMap<Flow, Integer> counts) {
    /** Copies the counts and leaves out those that are 0. */
    public Flows {
        SortedMap<Flow, Integer> copy = new TreeMap<>(counts);
        copy.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableSortedMap(copy);
    }

    static Flows of(Stream<Flow> actors) {
        SortedMap<Flow, Integer> counts = new TreeMap<>();
        actors.forEach(flow -> counts.merge(flow, 1, Integer::sum));
        return new Flows(counts);
    }

    /**
     * {@return how many went from one state to another, or stayed when they are the same}
     *
     * @param opening where they stood at the opening
     * @param closing where they stand at the closing
     */
    public int count(State opening, State closing) {
        return counts.getOrDefault(new Flow(opening, closing), 0);
    }

    /** {@return the rows' sums: how many stood where at the opening; states without actors are left out} */
    public SortedMap<State, Integer> opening() {
        return sums(Flow::from);
    }

    /** {@return the columns' sums: how many stand where at the closing; states without actors are left out} */
    public SortedMap<State, Integer> closing() {
        return sums(Flow::to);
    }

    /** {@return everyone in the matrix} */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the whole matrix, zeros too: a row for each state at the opening, in each a count for each state at the closing} */
    public List<List<Integer>> matrix() {
        return Stream.of(State.values())
                .map(opening -> Stream.of(State.values())
                        .map(closing -> count(opening, closing))
                        .toList())
                .toList();
    }

    private SortedMap<State, Integer> sums(Function<Flow, State> end) {
        SortedMap<State, Integer> sums = new TreeMap<>();
        counts.forEach((flow, count) -> sums.merge(end.apply(flow), count, Integer::sum));
        return Collections.unmodifiableSortedMap(sums);
    }
}
