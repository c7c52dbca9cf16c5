package se.regionvasterbotten.engagement.evidence;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Another membership of the same initiative, of any role, while its holder belonged to one sector.
 *
 * @param membership its identifier; null when it is not known by one
 * @param sector one of the sectors, never a subcategory
 * @param period the days it was held in that sector
 */
public record OtherMember(@Nullable String membership, String sector, Period period)
        implements Comparable<OtherMember> {
    private static final Comparator<OtherMember> BY_SECTOR = Comparator.comparing(OtherMember::sector)
            .thenComparing(other -> other.period().from())
            .thenComparing(OtherMember::period, Period.BY_END)
            .thenComparing(OtherMember::membership, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** By sector, then by period: an order that does not depend on how they were told. */
    @Override
    public int compareTo(OtherMember other) {
        return BY_SECTOR.compare(this, other);
    }
}
