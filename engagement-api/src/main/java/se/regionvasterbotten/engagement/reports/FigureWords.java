package se.regionvasterbotten.engagement.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.movement.Figure;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/** What a restatement calls figures and changes, in the caller's language. */
final class FigureWords {
    private static final Wording WORDS = Wording.beside(FigureWords.class, "restatement");
    private static final Map<String, Figure> FIGURES = Map.ofEntries(
            Map.entry("opening", Figure.OPENING),
            Map.entry("closing", Figure.CLOSING),
            Map.entry("flows", Figure.FLOWS),
            Map.entry("steps", Figure.STEPS),
            Map.entry("newActors", Figure.NEW_ACTORS),
            Map.entry("conversions", Figure.CONVERSIONS),
            Map.entry("timesToNext", Figure.TIMES_TO_NEXT),
            Map.entry("cohorts", Figure.COHORTS),
            Map.entry("fromListenerToActive", Figure.FROM_LISTENER_TO_ACTIVE),
            Map.entry("sectors", Figure.BY_SECTOR),
            Map.entry("themes", Figure.BY_THEME),
            Map.entry("meetingPlaces", Figure.BY_MEETING_PLACE),
            Map.entry("stepsAfterMeetingPlaces", Figure.STEPS_BY_MEETING_PLACE),
            Map.entry("regions", Figure.BY_REGION),
            Map.entry("offices", Figure.BY_OFFICE));

    /** What the figures that are none of organisations are called; some have the names of others' rows. */
    private static final Map<String, Figure> DEEDS = Map.of(
            "sectorMatrix", Figure.SECTOR_MATRIX,
            "carriedThemes", Figure.CARRIED_THEMES,
            "initiatives", Figure.INITIATIVES,
            "outcomes", Figure.OUTCOMES,
            "reach", Figure.REACH,
            "unconfirmedMemberships", Figure.UNCONFIRMED_MEMBERSHIPS);

    private static final String ORGANISATIONS = "organisations";

    private FigureWords() {}

    /** The definition that a figure at a place has; empty for a count of its own. */
    static Optional<Figure> figure(List<String> place) {
        return place.get(0).equals(ORGANISATIONS)
                ? Optional.ofNullable(FIGURES.get(place.get(1)))
                : Optional.ofNullable(DEEDS.get(place.get(0)));
    }

    /** A figure in words: <i>Steg: direktinträde, aktörer</i>. */
    static String name(List<String> place, Locale locale) {
        int skipped = place.get(0).equals(ORGANISATIONS) ? 1 : 0;
        String first = figure(place)
                .map(figure -> figure.title().in(locale))
                .orElseGet(() -> word(place.get(skipped), locale));
        String rest = place.stream()
                .skip(skipped + 1L)
                .flatMap(part -> Arrays.stream(part.split("-(?=[A-Z0-9])")))
                .map(part -> word(part, locale))
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? first : first + ": " + rest;
    }

    /** What became of a fact: <i>Insats tillbakadragen</i>. */
    static String change(Restated.Kind kind, Restated.Change change, Locale locale) {
        return WORDS.of(locale, kind + "." + change);
    }

    /** What a part of a report is called: <i>Aktivitet</i>. */
    static String part(Restated.Part part, Locale locale) {
        return WORDS.of(locale, "part." + part);
    }

    /** That the table of persons does not change, and why. */
    static String persons(Locale locale) {
        return WORDS.of(locale, "persons");
    }

    private static String word(String part, Locale locale) {
        return Stream.concat(Stream.of(State.values()), Stream.of(StepType.values()))
                .filter(known -> known.name().equals(part))
                .map(known -> Words.of(known, locale))
                .findFirst()
                .orElseGet(() -> leaf(part, locale));
    }

    /** A name of the register stands as it is. */
    private static String leaf(String part, Locale locale) {
        try {
            return WORDS.of(locale, "leaf." + part);
        } catch (MissingResourceException name) {
            return part;
        }
    }
}
