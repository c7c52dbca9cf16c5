package se.regionvasterbotten.engagement.contributions;

import java.time.OffsetDateTime;

/**
 * A contribution that waits for a second person, as it is answered.
 *
 * @param since when it was reported
 * @param ownReport whether it is the caller who reported it, and so may not confirm it
 */
public record WaitingContribution(RegisteredContribution contribution, OffsetDateTime since, boolean ownReport) {}
