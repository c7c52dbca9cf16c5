package se.regionvasterbotten.engagement.carryings;

import se.regionvasterbotten.engagement.reference.Named;

/**
 * A theme that may have been carried, on the wire: the same theme, later, at another place, with actors that were at both.
 *
 * @param from the earlier activity
 * @param to the later one
 * @param organisations how many organisations were at both
 * @param persons how many persons were at both
 */
public record ProposalAnswer(Named theme, StopAnswer from, StopAnswer to, int organisations, int persons) {}
