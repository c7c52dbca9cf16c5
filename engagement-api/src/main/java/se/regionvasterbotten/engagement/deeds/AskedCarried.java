package se.regionvasterbotten.engagement.deeds;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.standings.ReferenceNames;

/** Which figure's carried themes are asked for; what is not said chooses all. Taken as a {@code @BeanParam}. */
public class AskedCarried {
    @QueryParam("onTheme")
    private @Nullable String onTheme;

    @QueryParam("fromReach")
    private @Nullable AskedReach fromReach;

    @QueryParam("toReach")
    private @Nullable AskedReach toReach;

    /**
     * What is asked for, found in the reference data.
     *
     * @throws se.regionvasterbotten.engagement.problem.Problem unknown word (400) for a theme that is none
     */
    Which find(ReferenceNames names, OffsetDateTime knownAt) {
        return new Which(onTheme == null ? null : names.theme(onTheme, knownAt).id(), fromReach, toReach);
    }

    /** What is asked for; null for any. */
    record Which(
            @Nullable UUID theme,
            @Nullable AskedReach from,
            @Nullable AskedReach to) {
        boolean holds(CarriedCounts.Way way) {
            return (theme == null || theme.equals(way.theme()))
                    && (from == null || from == AskedReach.of(way.from()))
                    && (to == null || to == AskedReach.of(way.to()));
        }
    }
}
