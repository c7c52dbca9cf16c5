package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it was known at an instant.
 *
 * @param meetingPlaceId where; null when an office alone arranged it
 * @param officeId the office that arranged it; null when none did
 * @param carriedFromId the earlier activity that was told when it was registered; null when none was
 * @param reach readers, viewers or heads without names; null when that is not told
 * @param themes what it is about, never nothing
 */
public record KnownActivity(
        UUID id,
        String name,
        ActivityType type,
        LocalDate date,
        @Nullable UUID meetingPlaceId,
        @Nullable UUID officeId,
        @Nullable UUID carriedFromId,
        @Nullable Long reach,
        Set<UUID> themes) {
    /** Copies the themes. */
    public KnownActivity {
        themes = Set.copyOf(themes);
    }

    static KnownActivity of(Activity one) {
        return new KnownActivity(
                one.id(),
                one.name(),
                one.type(),
                one.date(),
                one.meetingPlaceId().orElse(null),
                one.officeId().orElse(null),
                one.carriedFromId().orElse(null),
                one.reach().orElse(null),
                one.themeIds());
    }

    /** Its meeting place, without one its office: what makes two places the same. */
    public Optional<UUID> place() {
        return Optional.ofNullable(meetingPlaceId).or(() -> Optional.ofNullable(officeId));
    }

    /** Whether a theme can be carried from this one to another: a later one at another place (RULES section 9), both about the theme. */
    public boolean carries(UUID theme, KnownActivity other) {
        return date.isBefore(other.date)
                && !place().equals(other.place())
                && themes.contains(theme)
                && other.themes.contains(theme);
    }
}
