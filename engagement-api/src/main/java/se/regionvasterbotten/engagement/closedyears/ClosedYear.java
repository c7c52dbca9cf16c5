package se.regionvasterbotten.engagement.closedyears;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ledger.Change;

/**
 * A calendar year whose figures about persons are closed: they are what was known at one instant, by the rules that held then, and never another. A second table of the
 * same year, by later knowledge, would give away who was corrected in between.
 *
 * <p>A closing is a change of the register and kept as one. Its identifier says which year and which ladder version: {@code 00000000-0000-8000-8001-000000002025}.
 *
 * @param id the identifier
 * @param year the year
 * @param knownAt the instant of the closing
 * @param ladderVersion the version that was active then
 */
public record ClosedYear(UUID id, int year, OffsetDateTime knownAt, int ladderVersion) {
    /** What kind of thing a closing is among the changes of the register. */
    static final String KIND = "CLOSED_YEAR";

    /** A version of identifiers that is free for whoever makes them (RFC 9562, version 8). */
    private static final long OWN = 0x8000L;

    private static final long VARIANT = 1L << 63;
    private static final int VERSION_FROM = 48;
    private static final int MOST_VERSIONS = 0xFFF;
    private static final int HEX = 16;

    /** The identifier of a year's closing by a ladder version; the year's digits are read as they stand. */
    static UUID id(int year, int ladderVersion) {
        if (ladderVersion > MOST_VERSIONS) {
            throw new IllegalArgumentException(
                    "Ladder version " + ladderVersion + " has no room in an identifier; the most is " + MOST_VERSIONS);
        }
        return new UUID(
                OWN, VARIANT | (long) ladderVersion << VERSION_FROM | Long.parseLong(String.valueOf(year), HEX));
    }

    /** The closing that a change tells of. */
    static ClosedYear of(Change change) {
        long least = change.id().getLeastSignificantBits();
        int year = Integer.parseInt(Long.toHexString(least & 0xFFFF));
        int version = (int) (least >> VERSION_FROM) & MOST_VERSIONS;
        return new ClosedYear(change.id(), year, change.recordedAt().withOffsetSameInstant(ZoneOffset.UTC), version);
    }

    /** The year's days. */
    Period days() {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
