package se.regionvasterbotten.engagement.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Another membership of the same initiative, of any role, while its holder belonged to one sector.
 *
 * @param membership its identifier; null when it is not known by one
 * @param sector one of the sectors, never a subcategory
 * @param period the days it was held in that sector
 */
public record OtherMember(@Nullable String membership, String sector, Period period) {}
