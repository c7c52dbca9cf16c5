package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * An activity as it is answered.
 *
 * @param type the Swedish word of its type
 */
public record RegisteredActivity(
        UUID id,
        @Nullable String externalId,
        String name,
        String type,
        LocalDate date,
        @Nullable Named meetingPlace,
        @Nullable Named office,
        List<Named> themes,
        @Nullable Named carriedFrom,
        @Nullable Long reach,
        RegisterStatus status,
        OffsetDateTime recordedAt) {}
