package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Journeys;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * An actor as figures see it (aktör): not its evidence, but how it moved and where it first took part. Made from a history, or from what a store keeps.
 *
 * @param id the caller's identifier
 * @param sectors which sector it belonged to when
 * @param journeys how it moved, overall and on each theme
 * @param firstDays when it first took part in anything
 * @param onThemes when it first took part in each theme
 */
public record Actor(
        String id, Sectors sectors, Journeys journeys, FirstDays firstDays, SortedMap<String, FirstDays> onThemes) {
    /** Copies the themes. */
    public Actor {
        onThemes = Collections.unmodifiableSortedMap(new TreeMap<>(onThemes));
    }

    /**
     * {@return the actor with a history, by the rules of a version; with an empty history it is in no population}
     *
     * @param id the caller's identifier
     * @param history what counts for the actor
     * @param version the rules that it is held against
     */
    public static Actor of(String id, History history, LadderVersion version) {
        SortedMap<String, FirstDays> onThemes = new TreeMap<>();
        history.themes().forEach(theme -> onThemes.put(theme, FirstDays.of(history.in(theme))));
        return new Actor(
                id,
                history.sectors(),
                Journeys.of(Classification.of(version, history)),
                FirstDays.of(history),
                onThemes);
    }

    /** {@return how it moved overall} */
    public Journey journey() {
        return journeys.overall();
    }

    /**
     * {@return the same actor as if there were this theme alone: its journey there is the one that figures then count}
     *
     * @param theme the theme; the actor is not yet on the ladder of one it did nothing for
     */
    public Actor on(String theme) {
        Journey journey = journeys.onThemes().getOrDefault(theme, Journey.of(Timeline.since(new TreeMap<>())));
        FirstDays there = onThemes.getOrDefault(theme, FirstDays.NONE);
        return new Actor(
                id,
                sectors,
                new Journeys(journey, new TreeMap<>(Map.of(theme, journey))),
                there,
                new TreeMap<>(Map.of(theme, there)));
    }

    /**
     * {@return the themes with evidence on or before a day}
     *
     * @param day the last day that counts
     */
    public Set<String> themesBy(LocalDate day) {
        return journeys.onThemes().entrySet().stream()
                .filter(theme -> theme.getValue().at(day) != State.NOT_YET)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the meeting places where the actor took part in what a step is about, strictly before its day; none for a first appearance} That it was there before
     * the step is all that it says (RULES section 7).
     *
     * @param step one of its overall steps
     */
    public Set<String> placesBefore(Step step) {
        return journeys.themesOf(step).stream()
                .flatMap(theme ->
                        onThemes
                                .getOrDefault(theme, FirstDays.NONE)
                                .placesBy(step.date().minusDays(1))
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
