package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Counted;

/**
 * All figures of organisations, or of persons, in a period, on the wire.
 *
 * @param movement where they stood and stand, and what they did
 * @param actors how many actors there are
 * @param newActors how many of them first appeared in the period
 * @param newActorsAtStart how many of these came within the register's first 24 months, and may have been there before it was kept
 * @param conversions how many went on from each rung to the next
 * @param timesToNext how long it takes
 * @param fromListenerToActive those that only listened, and what became of them
 * @param cohorts by the year of the first appearance
 * @param sectors the same figures by sector at the closing, those without one last
 * @param themes the same figures on each theme by itself
 * @param meetingPlaces the same figures of those with evidence at each meeting place
 * @param stepsAfterMeetingPlaces the steps by where the actors had taken part before them
 * @param regions the same figures by home region; of organisations, for persons have none
 * @param offices the same figures of those with evidence at each office's activities
 * @param links where those of each number are listed, by its name; absent for callers who may not see them
 */
public record FiguresAnswer(
        @JsonUnwrapped MovementAnswer movement,
        int actors,
        int newActors,
        int newActorsAtStart,
        List<ConversionAnswer> conversions,
        List<TimeToNextAnswer> timesToNext,
        ListenersAnswer fromListenerToActive,
        List<CohortAnswer> cohorts,
        List<GroupAnswer> sectors,
        List<GroupAnswer> themes,
        List<GroupAnswer> meetingPlaces,
        List<PlaceAnswer> stepsAfterMeetingPlaces,
        List<GroupAnswer> regions,
        List<GroupAnswer> offices,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {
    /** Where everyone is listed, and where those are that are new. */
    static @Nullable Map<String, String> links(Behind behind) {
        String everyone = behind.link();
        Map<String, String> fresh =
                behind.links("counted", Map.of("newActors", Counted.NEW, "newActorsAtStart", Counted.NEW_AT_START));
        if (everyone == null || fresh == null) {
            return null;
        }
        Map<String, String> links = new TreeMap<>(fresh);
        links.put("actors", everyone);
        return links;
    }
}
