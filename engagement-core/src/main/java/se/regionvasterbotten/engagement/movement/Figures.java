package se.regionvasterbotten.engagement.movement;

import java.util.List;
import java.util.SortedMap;

/**
 * The figures of a population in a period, as whole numbers; what each means stands in {@link Figure}. Of an empty population every figure is empty or 0. They
 * are divided by sector, theme or anything else by {@link Breakdown}.
 *
 * @param movement opening, closing, flows, steps and new actors
 * @param conversions from each rung to the next, lowest first
 * @param timesToNext from each rung to the next, lowest first
 * @param cohorts by the year of the first appearance, up to the closing
 * @param fromListenerToActive those that only listened, and what became of them
 * @param atStart what of the newcomers and entries lies within the register's start
 */
public record Figures(
        Movement movement,
        List<Conversion> conversions,
        List<TimeToNext> timesToNext,
        SortedMap<Integer, Cohort> cohorts,
        FromListenerToActive fromListenerToActive,
        AtStart atStart) {
    /** Copies the list; the cohorts are read-only as they come. */
    public Figures {
        conversions = List.copyOf(conversions);
        timesToNext = List.copyOf(timesToNext);
    }

    /**
     * {@return all figures of a population}
     *
     * @param population whose figures; an empty one has figures of 0
     */
    public static Figures of(Population population) {
        return new Figures(
                Movement.of(population),
                Conversion.of(population),
                TimeToNext.of(population),
                Cohort.of(population),
                FromListenerToActive.of(population),
                AtStart.of(population));
    }
}
