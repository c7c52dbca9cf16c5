package se.regionvasterbotten.engagement.contributions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct a contribution, as it came: everything that is to hold instead.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record ContributionCorrection(
        @Nullable String externalId,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String kind,
        @Nullable LocalDate date,
        @Nullable String activity,
        @Nullable String initiative,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable String source,
        @Nullable Boolean confirmed,
        @Nullable String document,
        @Nullable String reason)
        implements Correction {
    /** What it says of the contribution. */
    NewContribution content() {
        return new NewContribution(
                externalId,
                actor,
                onBehalfOf,
                kind,
                date,
                activity,
                initiative,
                theme,
                themes,
                source,
                confirmed,
                document);
    }
}
