package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct a member of an initiative, as it came: everything that is to hold instead.
 *
 * @param reason why; kept with who corrected it
 */
public record MemberCorrection(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String sector,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason)
        implements Correction {
    /** What it says of the member. */
    NewMember content() {
        return new NewMember(organisation, person, onBehalfOf, sector, role, from, to);
    }
}
