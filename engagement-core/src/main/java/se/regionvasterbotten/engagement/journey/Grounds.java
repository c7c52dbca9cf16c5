package se.regionvasterbotten.engagement.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Reason;

/**
 * A step and the evidence that it rests on. A rise is made by its reasons, none of which held the day before; a lapse is made by what ended, all of it on
 * the day of the step.
 *
 * @param step what the evidence led to
 * @param reasons by theme, the reasons for the rung that the step leads to; none when that is 0
 * @param ended by theme, the reasons for the rung that a lapse left, on its last day; none for a rise
 */
public record Grounds(Step step, SortedMap<String, List<Reason>> reasons, SortedMap<String, List<Reason>> ended) {
    /** Copies the maps. */
    public Grounds {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        ended = Collections.unmodifiableSortedMap(new TreeMap<>(ended));
    }

    /**
     * {@return every step overall in order, future lapses too, with the themes that made it; none for someone without evidence}
     *
     * @param classification the actor's classification
     */
    public static List<Grounds> overall(Classification classification) {
        return of(Journey.of(classification.overall()), classification::reasons);
    }

    /**
     * {@return every step on one theme in order, future lapses too; none when no evidence counts for it}
     *
     * @param theme the theme on which the steps were taken
     * @param classification the actor's classification
     */
    public static List<Grounds> on(String theme, Classification classification) {
        return of(Journey.of(classification.on(theme)), day -> {
            List<Reason> reasons = classification.reasons(theme, day);
            return reasons.isEmpty() ? Collections.emptySortedMap() : new TreeMap<>(Map.of(theme, reasons));
        });
    }

    private static List<Grounds> of(Journey journey, Function<LocalDate, SortedMap<String, List<Reason>>> reasons) {
        return journey.steps().stream()
                .map(step -> new Grounds(
                        step,
                        reasons.apply(step.date()),
                        step.type() == StepType.LAPSE
                                ? reasons.apply(step.date().minusDays(1))
                                : Collections.emptySortedMap()))
                .toList();
    }
}
