package se.regionvasterbotten.engagement.deeds;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.standings.ReferenceNames;

/** Which figure's activities with a told reach are asked for; what is not said chooses all. Taken as a {@code @BeanParam}. */
public class AskedReached {
    @QueryParam("onTheme")
    private @Nullable String onTheme;

    @QueryParam("atPlace")
    private @Nullable String atPlace;

    @QueryParam("office")
    private @Nullable String office;

    /**
     * What is asked for, found in the reference data.
     *
     * @throws se.regionvasterbotten.engagement.problem.Problem unknown word (400) for a theme, a meeting place or an office that is none
     */
    Which find(ReferenceNames names, OffsetDateTime knownAt) {
        return new Which(
                onTheme == null ? null : names.theme(onTheme, knownAt).id(),
                Optional.ofNullable(atPlace)
                        .map(names::meetingPlace)
                        .or(() -> Optional.ofNullable(office).map(names::office))
                        .orElse(null));
    }

    /**
     * What is asked for; null for any.
     *
     * @param place the meeting place, or the office of an activity at none
     */
    record Which(@Nullable UUID theme, @Nullable UUID place) {
        boolean holds(KnownActivity one) {
            return (theme == null || one.themes().contains(theme))
                    && (place == null || one.place().filter(place::equals).isPresent());
        }
    }
}
