package se.regionvasterbotten.engagement.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
public record TimeToNextAnswer(int from, int to, @Nullable Integer medianDays, int waits, int ended, int passedOver) {
    static List<TimeToNextAnswer> of(List<TimeToNext> times) {
        return times.stream()
                .map(time -> new TimeToNextAnswer(
                        time.from().number(),
                        time.to().number(),
                        time.medianDays().isPresent() ? time.medianDays().getAsInt() : null,
                        time.waits().waits(),
                        time.waits().ended(),
                        time.passedOver()))
                .toList();
    }
}
