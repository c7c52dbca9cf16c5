package se.regionvasterbotten.engagement.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Correction;

/**
 * A request to state or correct which sector an organisation belongs to from a day on, as it came.
 *
 * @param from the first day; left out from the beginning
 * @param reason why; kept with who said so
 */
public record NewOrganisationSector(
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable String reason) implements Correction {}
