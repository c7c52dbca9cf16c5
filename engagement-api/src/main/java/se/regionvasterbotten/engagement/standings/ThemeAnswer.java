package se.regionvasterbotten.engagement.standings;

import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.ThemeStanding;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Where an actor stands on one theme, on the wire.
 *
 * @param theme the theme
 * @param rung the current rung, 0 when dormant
 * @param rungName its name
 * @param highestRung the highest rung ever
 * @param dormant whether there is earlier evidence but none that supports
 * @param directEntry whether the highest rung was first reached by a direct entry
 * @param reasons why the current rung
 * @param missing what is missing for the next
 */
public record ThemeAnswer(
        ThemeName theme,
        int rung,
        String rungName,
        int highestRung,
        boolean dormant,
        boolean directEntry,
        List<ReasonAnswer> reasons,
        List<MissingAnswer> missing) {
    static ThemeAnswer of(ThemeStanding standing, ThemeName theme, Locale locale) {
        Position position = standing.position();
        return new ThemeAnswer(
                theme,
                position.rung(),
                Words.of(position.state(), locale),
                position.highestRung(),
                position.dormant(),
                position.directEntry(),
                standing.reasons().stream()
                        .map(reason -> ReasonAnswer.of(reason, locale))
                        .toList(),
                standing.missing().stream()
                        .map(missing -> MissingAnswer.of(missing, locale))
                        .toList());
    }
}
