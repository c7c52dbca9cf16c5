package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.Standing;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Where an actor stands, on the wire (API, <i>On the wire</i>).
 *
 * @param actor the actor
 * @param asOf the day
 * @param knownAt the instant of knowledge; null in a classification
 * @param ladderVersion the rules
 * @param rung the current rung over themes, 0 when dormant or not yet on the ladder
 * @param rungName its name
 * @param highestRung the highest rung ever
 * @param dormant whether there is earlier evidence but none that supports
 * @param directEntry whether the highest rung was first reached by a direct entry
 * @param themes each theme with evidence, by name
 * @param explanation the same in whole sentences; null in a list, and where the actor has no name
 */
public record StandingAnswer(
        ActorAnswer actor,
        LocalDate asOf,
        @Nullable OffsetDateTime knownAt,
        int ladderVersion,
        int rung,
        String rungName,
        int highestRung,
        boolean dormant,
        boolean directEntry,
        List<ThemeAnswer> themes,
        @Nullable String explanation) {
    /** A standing in a language, its themes named by {@code naming}. */
    public static StandingAnswer of(
            ActorAnswer actor,
            Standing standing,
            @Nullable OffsetDateTime knownAt,
            Function<String, ThemeName> naming,
            Locale locale) {
        Position position = standing.position();
        return new StandingAnswer(
                actor,
                standing.asOf(),
                knownAt,
                standing.ladderVersion(),
                position.rung(),
                Words.of(position.state(), locale),
                position.highestRung(),
                position.dormant(),
                position.directEntry(),
                standing.themes().stream()
                        .map(theme -> ThemeAnswer.of(theme, naming.apply(theme.theme()), locale))
                        .sorted(Comparator.comparing(theme -> theme.theme().name()))
                        .toList(),
                null);
    }

    /** The same with one theme only. */
    StandingAnswer on(ThemeName theme) {
        List<ThemeAnswer> one =
                themes.stream().filter(each -> each.theme().equals(theme)).toList();
        return new StandingAnswer(
                actor,
                asOf,
                knownAt,
                ladderVersion,
                rung,
                rungName,
                highestRung,
                dormant,
                directEntry,
                one,
                explanation);
    }

    /** The same with words for it. */
    StandingAnswer explained(@Nullable String words) {
        return new StandingAnswer(
                actor, asOf, knownAt, ladderVersion, rung, rungName, highestRung, dormant, directEntry, themes, words);
    }
}
