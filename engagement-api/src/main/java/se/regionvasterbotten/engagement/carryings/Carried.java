package se.regionvasterbotten.engagement.carryings;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivity;

/**
 * A theme that was carried.
 *
 * @param theme the theme
 * @param from the earlier activity
 * @param to the later one
 * @param decision the identity of what an official has said; null when it was told with the later activity alone
 */
public record Carried(
        UUID theme,
        KnownActivity from,
        KnownActivity to,
        @Nullable UUID decision) {
    static Carried of(Way way, KnownActivity from, KnownActivity to, Optional<Carrying> decision) {
        return new Carried(way.theme(), from, to, decision.map(Carrying::id).orElse(null));
    }
}
