package se.regionvasterbotten.engagement.closedyears;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * A calendar year whose figures about persons are closed: they are what was known at one instant, by the rules that held then, and never another. A second table of the
 * same year, by later knowledge, would give away who was corrected in between.
 *
 * @param id the identifier of the closing
 * @param year the year
 * @param knownAt the instant of the closing
 * @param ladderVersion the version that was active then
 */
public record ClosedYear(UUID id, int year, OffsetDateTime knownAt, int ladderVersion) {
    /** The year's days. */
    Period days() {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
