package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * An initiative as it is answered; its members have an address of their own, since not everyone may read them.
 *
 * @param type the Swedish word of its type
 */
public record RegisteredInitiative(
        UUID id,
        @Nullable String externalId,
        String name,
        String type,
        List<Named> themes,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String statedSolution,
        @Nullable String document,
        OffsetDateTime recordedAt) {}
