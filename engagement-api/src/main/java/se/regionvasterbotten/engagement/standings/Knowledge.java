package se.regionvasterbotten.engagement.standings;

import java.time.OffsetDateTime;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/**
 * What an answer is pinned to.
 *
 * @param knownAt the instant of knowledge, in UTC
 * @param ladderVersion the rules
 * @param ofToday whether neither an instant nor other rules than the active ones were asked for
 */
public record Knowledge(OffsetDateTime knownAt, LadderVersion ladderVersion, boolean ofToday) {}
