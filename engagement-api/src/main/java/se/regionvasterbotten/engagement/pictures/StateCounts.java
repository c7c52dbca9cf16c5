package se.regionvasterbotten.engagement.pictures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Numbers;

/**
 * How many are in each state.
 *
 * @param counts by state; a state that is not named has 0
 */
public record StateCounts(Map<State, Integer> counts) {
    /** Copies the counts, in the states' order. */
    public StateCounts {
        Map<State, Integer> copy = new EnumMap<>(State.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How many are in a state. */
    public int of(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many are in all. */
    public long total() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Each state that has anybody: <i>Medvetenhet 9, Intresse 3</i>. */
    String told(Locale locale) {
        return Stream.of(State.values())
                .filter(state -> of(state) > 0)
                .map(state -> PictureWords.name(state, locale) + " " + Numbers.whole(of(state), locale))
                .collect(Collectors.joining(", "));
    }
}
