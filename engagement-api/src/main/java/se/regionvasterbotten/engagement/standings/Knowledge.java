package se.regionvasterbotten.engagement.standings;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.web.Clocks;

/** As known at which instant and by which rules an answer is asked for. Taken as a {@code @BeanParam}. */
public class Knowledge {
    @QueryParam("knownAt")
    private @Nullable OffsetDateTime knownAt;

    @QueryParam("ladderVersion")
    private @Nullable Integer ladderVersion;

    @Inject
    private Clock clock;

    @Inject
    private LadderVersions versions;

    private @Nullable OffsetDateTime pinned;

    /** The instant in UTC; when none is given, the one at which this was first asked. */
    public OffsetDateTime knownAt() {
        OffsetDateTime instant = pinned;
        if (instant == null) {
            instant = knownAt == null
                    ? Clocks.now(clock)
                    : knownAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            pinned = instant;
        }
        return instant;
    }

    /** The rules, the active ones when no number is given. */
    public LadderVersion ladderVersion() {
        return versions.find(ladderVersion);
    }

    /** Whether today's knowledge and the active rules are asked for. */
    public boolean ofToday() {
        return knownAt == null && ladderVersion().number() == versions.active().number();
    }

    /** The one clock. */
    protected Clock clock() {
        return clock;
    }
}
