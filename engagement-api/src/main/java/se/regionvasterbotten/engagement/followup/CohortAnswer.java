package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Cohort;

/**
 * Those who first appeared in one year, and how far they had come at the end of that year and of each after it, on the wire.
 *
 * @param firstYear the year
 * @param actors how many they are
 * @param years year by year, to the closing's
 * @param link where they are listed; absent for callers who may not see them
 */
public record CohortAnswer(
        int firstYear,
        int actors,
        List<Year> years,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link) {
    static List<CohortAnswer> of(Collection<Cohort> cohorts, Behind behind) {
        return cohorts.stream()
                .map(cohort -> of(cohort, behind.with("firstYear", String.valueOf(cohort.firstYear()))))
                .toList();
    }

    private static CohortAnswer of(Cohort cohort, Behind behind) {
        return new CohortAnswer(
                cohort.firstYear(),
                cohort.actors(),
                cohort.reached().entrySet().stream()
                        .map(year -> new Year(
                                year.getKey(),
                                Reached.of(year.getValue(), behind.with("byYear", String.valueOf(year.getKey())))))
                        .toList(),
                behind.link());
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
     * @param link where they are listed; absent for callers who may not see them
     */
    public record Reached(
            int rung,
            int actors,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String link) {
        private static List<Reached> of(List<Integer> counts, Behind behind) {
            return IntStream.range(0, counts.size())
                    .mapToObj(rung -> new Reached(
                            rung + 1,
                            counts.get(rung),
                            behind.with("rung", String.valueOf(rung + 1)).link()))
                    .toList();
        }
    }
}
