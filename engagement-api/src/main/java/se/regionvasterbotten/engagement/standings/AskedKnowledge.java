package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** As known at which instant and by which rules an answer is asked for. Taken as a {@code @BeanParam}. */
public class AskedKnowledge {
    @QueryParam("knownAt")
    private @Nullable OffsetDateTime knownAt;

    @QueryParam("ladderVersion")
    private @Nullable Integer ladderVersion;

    @Nullable
    OffsetDateTime knownAt() {
        return knownAt;
    }

    @Nullable
    Integer ladderVersion() {
        return ladderVersion;
    }
}
