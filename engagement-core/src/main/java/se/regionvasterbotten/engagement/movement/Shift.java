package se.regionvasterbotten.engagement.movement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.ladder.LadderChange;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/**
 * An actor that stands elsewhere under another ladder version, on the same day and by the same evidence.
 *
 * @param actor the caller's identifier of the actor
 * @param before the state under the version before
 * @param after the state under the version after, never the same
 * @param reasons by theme the rules with their evidence that made the difference: for a higher rung those that give it, for a lower one those that gave the rung
 *     before; none between not yet on the ladder and dormant
 * @param because the changes between the versions that made it, at least one
 */
public record Shift(
        String actor, State before, State after, SortedMap<String, List<Reason>> reasons, List<LadderChange> because) {
    /** Copies the reasons and the changes. */
    public Shift {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        because = List.copyOf(because);
    }

    /** {@return from where to where, as a cell of the matrix} */
    public Flow flow() {
        return new Flow(before, after);
    }

    /**
     * Who moves, from where to where and why.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return whole sentences
     */
    public String text(Locale locale) {
        return because.stream()
                .map(change -> change.text(locale))
                .reduce(
                        Words.of("shift.states", locale, actor, Words.of(before, locale), Words.of(after, locale)),
                        (some, next) -> Words.of("list.sentence", locale, some, next));
    }
}
