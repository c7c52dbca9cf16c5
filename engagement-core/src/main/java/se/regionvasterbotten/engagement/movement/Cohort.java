package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.ladder.Rung;

/**
 * The actors whose first appearance was in one year (årskull), and how far they had come by the end of that year and of each year after it; in the closing's
 * year, by the closing. Reached stays reached after a lapse, and a rung that is passed over counts as reached.
 *
 * @param firstYear the year of the first appearance
 * @param actors how many they are, at least one
 * @param reached by year, from the first to the closing's, how many had reached each rung or a higher one, lowest rung first
 */
public record Cohort(int firstYear, int actors, SortedMap<Integer, List<Integer>> reached) {
    /** Copies the years. */
    public Cohort {
        SortedMap<Integer, List<Integer>> copy = new TreeMap<>();
        reached.forEach((year, counts) -> copy.put(year, List.copyOf(counts)));
        reached = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * {@return the cohorts of a population by their first year, years without new actors left out; none when it is empty}
     *
     * @param population whose actors appeared; of an empty one there are no cohorts
     */
    public static SortedMap<Integer, Cohort> of(Population population) {
        SortedMap<Integer, List<Journey>> byYear = new TreeMap<>();
        for (Actor actor : population.actors()) {
            LocalDate first = actor.journey().reached(Rung.AWARENESS).orElseThrow();
            byYear.computeIfAbsent(first.getYear(), none -> new ArrayList<>()).add(actor.journey());
        }
        SortedMap<Integer, Cohort> cohorts = new TreeMap<>();
        byYear.forEach((year, journeys) -> cohorts.put(year, of(year, journeys, population.closing())));
        return Collections.unmodifiableSortedMap(cohorts);
    }

    /**
     * {@return how many of the actors had reached a rung or a higher one by the end of a year}
     *
     * @param rung the rung that they had reached, or a higher one
     * @param year the year at whose end, from the cohort's own to the closing's
     * @throws IllegalArgumentException when the year is before the first or after the closing's
     */
    public Share reached(Rung rung, int year) {
        List<Integer> counts = reached.get(year);
        if (counts == null) {
            throw new IllegalArgumentException(
                    "The cohort of " + firstYear + " is known for " + reached.keySet() + ", not for " + year);
        }
        return new Share(counts.get(rung.ordinal()), actors);
    }

    private static Cohort of(int firstYear, List<Journey> journeys, LocalDate closing) {
        int[][] newly = new int[closing.getYear() - firstYear + 1][Rung.values().length];
        for (Journey journey : journeys) {
            for (Rung rung : Rung.values()) {
                journey.reached(rung)
                        .filter(day -> !day.isAfter(closing))
                        .ifPresent(day -> newly[day.getYear() - firstYear][rung.ordinal()]++);
            }
        }
        SortedMap<Integer, List<Integer>> reached = new TreeMap<>();
        int[] soFar = new int[Rung.values().length];
        for (int year = 0; year < newly.length; year++) {
            int[] now = newly[year];
            Arrays.setAll(soFar, rung -> soFar[rung] + now[rung]);
            reached.put(firstYear + year, Arrays.stream(soFar).boxed().toList());
        }
        return new Cohort(firstYear, journeys.size(), reached);
    }
}
