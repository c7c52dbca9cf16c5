package se.regionvasterbotten.engagement.followup;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import se.regionvasterbotten.engagement.movement.Cohort;

/**
 * Those who first appeared in one year, and how far they had come at the end of that year and of each after it, on the wire.
 *
 * @param firstYear the year
 * @param actors how many they are
 * @param years year by year, to the closing's
 */
public record CohortAnswer(int firstYear, int actors, List<Year> years) {
    static List<CohortAnswer> of(Collection<Cohort> cohorts) {
        return cohorts.stream()
                .map(cohort -> new CohortAnswer(
                        cohort.firstYear(),
                        cohort.actors(),
                        cohort.reached().entrySet().stream()
                                .map(year -> new Year(year.getKey(), Reached.of(year.getValue())))
                                .toList()))
                .toList();
    }

    /**
     * How far they had come by the end of a year.
     *
     * @param year the year
     * @param reached rung by rung, lowest first
     */
    public record Year(int year, List<Reached> reached) {}

    /**
     * How many had reached a rung or a higher one.
     *
     * @param rung the rung
     * @param actors how many
     */
    public record Reached(int rung, int actors) {
        private static List<Reached> of(List<Integer> counts) {
            return IntStream.range(0, counts.size())
                    .mapToObj(rung -> new Reached(rung + 1, counts.get(rung)))
                    .toList();
        }
    }
}
