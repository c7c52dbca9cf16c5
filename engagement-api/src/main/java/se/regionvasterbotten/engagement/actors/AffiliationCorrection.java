package se.regionvasterbotten.engagement.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an affiliation, as it came: everything that is to hold instead.
 *
 * @param reason why; kept with who corrected it
 */
public record AffiliationCorrection(
        @Nullable String organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) implements Correction {
    /** What it says of the affiliation. */
    NewAffiliation content() {
        return new NewAffiliation(organisation, from, to);
    }
}
