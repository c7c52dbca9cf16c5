package se.regionvasterbotten.engagement.followup;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.FromListenerToActive;

/**
 * From passive listeners to active participants (the seed: <i>från att vara passiva åhörare till aktiva deltagare</i>), on the wire.
 *
 * @param listeners those with evidence as listeners only at the opening
 * @param active those of them with any other evidence within the period
 * @param activeShare active of listeners, between 0 and 1; null without listeners
 * @param participating those of the listeners that had reached Deltagande or a higher rung by the closing
 * @param participatingShare participating of listeners, between 0 and 1; null without listeners
 */
public record ListenersAnswer(
        int listeners,
        int active,
        @Nullable Double activeShare,
        int participating,
        @Nullable Double participatingShare) {
    static ListenersAnswer of(FromListenerToActive figures) {
        return new ListenersAnswer(
                figures.listeners(),
                figures.active(),
                Ratio.of(figures.activeShare()),
                figures.participating(),
                Ratio.of(figures.participatingShare()));
    }
}
