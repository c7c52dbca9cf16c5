package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/**
 * One actor's history held against the rules of a ladder version, once; standings are then read for any day. The answer depends on nothing else: not on
 * the clock, not on the order in which evidence was told.
 */
public final class Classification {
    private final LadderVersion version;
    private final History history;
    private final SortedMap<String, ThemeClassification> themes = new TreeMap<>();
    private final Timeline overall;

    private Classification(LadderVersion version, History history) {
        this.version = version;
        this.history = history;
        List<AskedRule> rules = AskedRule.of(version);
        for (String theme : history.themes()) {
            themes.put(theme, new ThemeClassification(version, rules, theme, history.in(theme)));
        }
        this.overall = Timeline.of(themes.values().stream().flatMap(ThemeClassification::supported));
    }

    /**
     * {@return the classification of a history by the rules of a version; an empty history stands nowhere on any day}
     *
     * @param version the rules that the history is held against
     * @param history what counts for the actor; an empty one stands nowhere
     */
    public static Classification of(LadderVersion version, History history) {
        return new Classification(version, history);
    }

    /**
     * {@return where the actor stands at the end of a day, any day up to 9999-12-31; the future assumes that nothing new happens}
     *
     * @param asOf the day, at whose end the actor stands
     * @throws IllegalArgumentException when it is no day of the calendar
     */
    public Standing standing(LocalDate asOf) {
        Days.checked(asOf);
        List<ThemeStanding> standings = themes.values().stream()
                .filter(theme -> theme.timeline().at(asOf) != State.NOT_YET)
                .map(theme -> theme.standing(asOf))
                .toList();
        return new Standing(asOf, version.number(), overall.position(asOf), standings);
    }

    /** {@return the rules} */
    public LadderVersion version() {
        return version;
    }

    /** {@return what is held against them} */
    public History history() {
        return history;
    }

    /** {@return how the highest rung over themes changes} */
    public Timeline overall() {
        return overall;
    }

    /**
     * {@return how the rung on one theme changes; a timeline without changes when no evidence counts for it}
     *
     * @param theme any theme
     */
    public Timeline on(String theme) {
        ThemeClassification known = themes.get(theme);
        return known == null ? Timeline.NONE : known.timeline();
    }

    /**
     * {@return how the rung on one theme changes when nothing is looked at that begins to support after a day: what the day after it can expect}
     *
     * @param theme any theme
     * @param day any day, at whose end
     */
    public Timeline future(String theme, LocalDate day) {
        ThemeClassification known = themes.get(theme);
        return known == null ? Timeline.NONE : known.future(day);
    }

    /** {@return the themes that any evidence counts for, in order} */
    public List<String> themes() {
        return List.copyOf(themes.keySet());
    }

    /**
     * {@return the reasons for the overall rung on a day, by the themes that stand at it; none at rung 0}
     *
     * @param day any day, at whose end
     */
    public SortedMap<String, List<Reason>> reasons(LocalDate day) {
        int rung = overall.at(day).rung();
        SortedMap<String, List<Reason>> reasons = new TreeMap<>();
        themes.forEach((name, theme) -> {
            if (rung > 0 && theme.timeline().at(day).rung() == rung) {
                reasons.put(name, theme.reasons(day, rung));
            }
        });
        return reasons;
    }

    /**
     * {@return the reasons for the rung on one theme on a day; none at rung 0}
     *
     * @param theme any theme
     * @param day any day, at whose end
     */
    public List<Reason> reasons(String theme, LocalDate day) {
        ThemeClassification known = themes.get(theme);
        return known == null
                ? Collections.emptyList()
                : known.reasons(day, known.timeline().at(day).rung());
    }
}
