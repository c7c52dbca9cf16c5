package se.regionvasterbotten.engagement.deeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Reach;

/**
 * What was done in a period, on the wire.
 *
 * @param sectorMatrix how many initiatives each pair of sectors shared; pairs without any are left out
 * @param carriedThemes how often each theme was carried between places of each reach, and by how many organisations
 * @param initiatives how many initiatives there were
 * @param outcomes what came of them
 * @param reach readers, viewers and heads without names, apart from actors
 */
public record DeedsAnswer(
        List<SectorPair> sectorMatrix,
        List<CarriedTheme> carriedThemes,
        InitiativesAnswer initiatives,
        OutcomesAnswer outcomes,
        ReachAnswer reach) {
    /**
     * Two sectors, or one within itself.
     *
     * @param one the first in the alphabet
     * @param other the other, or the same
     * @param initiatives the initiatives with members of both at the same time
     * @param links where the initiatives of each number are listed, by its name; absent for callers who may not see them
     */
    public record SectorPair(
            String one,
            String other,
            int initiatives,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, String> links) {}

    /**
     * A theme that was carried.
     *
     * @param from the reach of the places that it came from; null for activities of an office alone
     * @param to the reach of the places that it was carried to; null likewise
     * @param times how often
     * @param organisations how many organisations were at both activities of any of these
     * @param links where what is behind each number is listed, by its name; absent for callers who may not see it
     */
    public record CarriedTheme(
            Named theme,
            @Nullable Reach from,
            @Nullable Reach to,
            int times,
            int organisations,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, String> links) {}

    /**
     * The reach of activities.
     *
     * @param activities how many told of it
     * @param heads the sum of what they told
     * @param links where the activities are listed, by the number's name; absent for callers who may not see them
     * @param themes by theme; an activity with several is under each
     * @param places by meeting place, or office where there was none
     */
    public record ReachAnswer(
            int activities,
            long heads,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, String> links,

            List<ReachRow> themes,
            List<ReachRow> places) {}

    /**
     * A theme or a place.
     *
     * @param group which
     * @param activities how many of its activities told of their reach
     * @param heads the sum of what they told
     * @param links where the activities are listed, by the number's name; absent for callers who may not see them
     */
    public record ReachRow(
            Named group,
            int activities,
            long heads,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, String> links) {}
}
