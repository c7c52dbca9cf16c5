package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/**
 * What an answer about a day is pinned to.
 *
 * @param asOf the day
 * @param knowledge the instant of knowledge and the rules
 */
public record Question(LocalDate asOf, Knowledge knowledge) {
    /** The instant of knowledge, in UTC. */
    public OffsetDateTime knownAt() {
        return knowledge.knownAt();
    }

    /** The rules. */
    public LadderVersion ladderVersion() {
        return knowledge.ladderVersion();
    }
}
