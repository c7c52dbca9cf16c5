package se.regionvasterbotten.engagement.deeds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * An initiative behind a figure, on the wire.
 *
 * @param type the Swedish word of its type
 * @param from its first day
 * @param to the first day after it; null without end
 */
public record InitiativeItem(
        UUID id,
        String name,
        String type,
        List<Named> themes,
        LocalDate from,
        @Nullable LocalDate to) {}
