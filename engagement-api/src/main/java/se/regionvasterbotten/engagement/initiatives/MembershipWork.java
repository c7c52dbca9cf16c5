package se.regionvasterbotten.engagement.initiatives;

/**
 * A membership that somebody has to look at, as it is answered.
 *
 * @param ownReport whether it waits and it is the caller who reported it, and so may not confirm it
 */
public record MembershipWork(RegisteredMember membership, boolean ownReport) {}
