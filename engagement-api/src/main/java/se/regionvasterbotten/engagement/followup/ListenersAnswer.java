package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Counted;
import se.regionvasterbotten.engagement.movement.FromListenerToActive;

/**
 * From passive listeners to active participants (the seed: <i>från att vara passiva åhörare till aktiva deltagare</i>), on the wire.
 *
 * @param listeners those with evidence as listeners only at the opening
 * @param active those of them with any other evidence within the period
 * @param activeShare active of listeners, between 0 and 1; null without listeners
 * @param participating those of the listeners that had reached Deltagande or a higher rung by the closing
 * @param participatingShare participating of listeners, between 0 and 1; null without listeners
 * @param links where those of each number are listed, by its name; absent for callers who may not see them
 */
public record ListenersAnswer(
        int listeners,
        int active,
        @Nullable Double activeShare,
        int participating,
        @Nullable Double participatingShare,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {
    static ListenersAnswer of(FromListenerToActive figures, Behind behind) {
        return new ListenersAnswer(
                figures.listeners(),
                figures.active(),
                Ratio.of(figures.activeShare()),
                figures.participating(),
                Ratio.of(figures.participatingShare()),
                behind.links(
                        "counted",
                        Map.of(
                                "listeners", Counted.LISTENERS,
                                "active", Counted.BECAME_ACTIVE,
                                "participating", Counted.BECAME_PARTICIPATING)));
    }
}
