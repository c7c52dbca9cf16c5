package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to correct an activity, as it came: everything that is to hold instead.
 *
 * @param externalId left out, it stays as it is
 * @param reason why; kept with who corrected it
 */
public record ActivityCorrection(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String meetingPlace,
        @Nullable String office,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable String carriedFrom,
        @Nullable Long reach,
        @Nullable String reason)
        implements Correction {
    /** What it says of the activity. */
    NewActivity content() {
        return new NewActivity(
                externalId, name, type, date, meetingPlace, office, theme, themes, carriedFrom, reach, null);
    }
}
