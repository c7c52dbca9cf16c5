package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an outcome, as it came: everything that is to hold instead.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record OutcomeCorrection(
        @Nullable String externalId,
        @Nullable String initiative,
        @Nullable LocalDate date,
        @Nullable String name,
        @Nullable String document,
        @Nullable String reason)
        implements Correction {
    /** What it says of the outcome. */
    NewOutcome content() {
        return new NewOutcome(externalId, initiative, date, name, document);
    }
}
