package se.regionvasterbotten.engagement.carryings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Reach;

/**
 * An activity between which themes are carried, on the wire.
 *
 * @param name what it is called; empty when it is known no more
 * @param date its day; null when it is known no more
 * @param meetingPlace where; null when an office alone arranged it
 * @param office the office that arranged it; null when none did
 * @param reach how far the meeting place reaches; null without one
 */
public record StopAnswer(
        UUID id,
        String name,
        @Nullable LocalDate date,
        @Nullable Named meetingPlace,
        @Nullable Named office,
        @Nullable Reach reach) {}
