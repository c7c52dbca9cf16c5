package se.regionvasterbotten.engagement.deeds;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about. Filters choose organisations (RULES section 7), and what they took part in counts; a theme also chooses what is about it, and a meeting
 * place the reach of what was there.
 *
 * @param organisations the chosen organisations, by id; null for all, and then what nobody took part in counts too
 * @param theme the theme; null for any
 * @param meetingPlace the meeting place; null for any
 */
public record Chosen(
        @Nullable Set<String> organisations,
        @Nullable UUID theme,
        @Nullable UUID meetingPlace) {
    /** Everything. */
    public static final Chosen ALL = new Chosen(null, null, null);

    /** Whether one of those who took part is chosen. */
    boolean anyOf(Collection<String> took) {
        return organisations == null || took.stream().anyMatch(organisations::contains);
    }

    /** Whether something about these themes is asked about. */
    boolean about(Collection<UUID> themes) {
        return theme == null || themes.contains(theme);
    }
}
