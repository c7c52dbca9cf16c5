package se.regionvasterbotten.engagement.journey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.standing.Classification;

/**
 * Everything an actor has moved: overall and on each theme.
 *
 * @param overall the journey of the highest rung over themes
 * @param onThemes the journey on each theme that evidence counts for; none for someone without evidence
 */
public record Journeys(Journey overall, SortedMap<String, Journey> onThemes) {
    /** Copies the themes. */
    public Journeys {
        onThemes = Collections.unmodifiableSortedMap(new TreeMap<>(onThemes));
    }

    /**
     * {@return the journeys that a classification shows}
     *
     * @param classification the actor's classification
     */
    public static Journeys of(Classification classification) {
        SortedMap<String, Journey> onThemes = new TreeMap<>();
        classification.themes().forEach(theme -> onThemes.put(theme, Journey.of(classification.on(theme))));
        return new Journeys(Journey.of(classification.overall()), onThemes);
    }

    /**
     * {@return the themes that an overall step is about, in order, at least one: for a rise those that stand at the rung it reached, of which none did the day
     * before; for a lapse those that stood at the rung it left, of which none does any longer}
     *
     * @param step one of its overall steps
     */
    public List<String> themesOf(Step step) {
        int rung = Math.max(step.from().rung(), step.to().rung());
        return onThemes.entrySet().stream()
                .filter(theme -> theme.getValue().at(step.dayAtTheTop()).rung() == rung)
                .map(Map.Entry::getKey)
                .toList();
    }
}
