package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Counted;
import se.regionvasterbotten.engagement.movement.TimeToNext;

/**
 * How long actors wait at a rung before they reach the next or a higher one, on the wire.
 *
 * @param from the rung
 * @param to the next rung
 * @param medianDays the days after which half are estimated to have gone on (Kaplan and Meier); null while fewer have
 * @param waits how many waited
 * @param ended how many of them went on
 * @param passedOver how many reached the next rung on the same day, and never waited
 * @param links where those of each number are listed, by its name; absent for callers who may not see them
 */
public record TimeToNextAnswer(
        int from,
        int to,
        @Nullable Integer medianDays,
        int waits,
        int ended,
        int passedOver,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {
    static List<TimeToNextAnswer> of(List<TimeToNext> times, Behind behind) {
        return times.stream()
                .map(time -> new TimeToNextAnswer(
                        time.from().number(),
                        time.to().number(),
                        time.medianDays().isPresent() ? time.medianDays().getAsInt() : null,
                        time.waits().waits(),
                        time.waits().ended(),
                        time.passedOver(),
                        behind.with("rung", String.valueOf(time.from().number()))
                                .links(
                                        "counted",
                                        Map.of(
                                                "waits", Counted.WAITED,
                                                "ended", Counted.WAIT_ENDED,
                                                "passedOver", Counted.PASSED_OVER))))
                .toList();
    }
}
