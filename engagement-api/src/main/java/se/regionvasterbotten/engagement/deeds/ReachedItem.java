package se.regionvasterbotten.engagement.deeds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * An activity behind a figure, on the wire.
 *
 * @param type the Swedish word of its type
 * @param meetingPlace where; null when an office alone arranged it
 * @param office the office that arranged it; null when none did
 * @param reach readers, viewers and heads without names; null when that was not told
 */
public record ReachedItem(
        UUID id,
        String name,
        String type,
        LocalDate date,
        @Nullable Named meetingPlace,
        @Nullable Named office,
        @Nullable Long reach) {
    static ReachedItem of(KnownActivity one, DeedNames names) {
        UUID place = one.meetingPlaceId();
        UUID office = one.officeId();
        return new ReachedItem(
                one.id(),
                one.name(),
                one.type().word(),
                one.date(),
                place == null ? null : names.group(place),
                office == null ? null : names.group(office),
                one.reach());
    }
}
