package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an initiative, as it came: everything that is to hold instead. Its members are corrected by themselves.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record InitiativeCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String type,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String statedSolution,
        @Nullable String document,
        @Nullable String reason)
        implements Correction {
    /** What it says of the initiative. */
    NewInitiative content() {
        return new NewInitiative(externalId, name, type, theme, themes, from, to, statedSolution, document, List.of());
    }
}
