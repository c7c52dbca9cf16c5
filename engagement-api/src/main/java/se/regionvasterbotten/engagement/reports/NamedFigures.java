package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Numbers;

/** The figures that written text can name in braces, <code>{{stepUps}}</code>: they follow the report's figures, whoever writes around them. */
final class NamedFigures {
    private static final Pattern NAMED = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final Map<String, String> values;

    /**
     * A name that a text can use.
     *
     * @param name what stands between the braces
     * @param value what it becomes
     * @param meaning what it counts
     */
    public record NamedFigure(String name, String value, String meaning) {}

    private NamedFigures(Map<String, String> values) {
        this.values = values;
    }

    static NamedFigures of(ReportFacts facts) {
        Figures figures = Figures.of(facts);
        Activities activities = Activities.of(facts);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("period", ReportWords.period(facts.from(), facts.to()));
        put(values, "actors", figures.actors());
        put(values, "newActors", figures.newActors());
        put(values, "activities", activities.held());
        put(values, "publications", activities.published());
        put(values, "participants", facts.participants());
        put(values, "reach", activities.reach());
        put(values, "entries", figures.steps(StepType.ENTRY));
        put(values, "directEntries", figures.steps(StepType.DIRECT_ENTRY));
        put(values, "stepUps", figures.steps(StepType.UP));
        put(values, "returns", figures.steps(StepType.RETURN));
        put(values, "lapses", figures.steps(StepType.LAPSE));
        for (Rung rung : Rung.values()) {
            put(values, Section.of(rung).word(), figures.closing(State.at(rung)));
        }
        put(values, "dormant", figures.closing(State.DORMANT));
        put(values, "listeners", figures.fromListener("listeners"));
        put(values, "listenersActive", figures.fromListener("active"));
        put(values, "initiatives", facts.initiatives().size());
        put(values, "outcomes", facts.trails().size());
        return new NamedFigures(values);
    }

    private static void put(Map<String, String> values, String name, long number) {
        values.put(name, Numbers.whole(number, ReportWords.SWEDISH));
    }

    /** The names, in order. */
    Set<String> names() {
        return values.keySet();
    }

    /** All of them with what they mean. */
    List<NamedFigure> all() {
        List<NamedFigure> all = new ArrayList<>();
        values.forEach((name, value) -> all.add(new NamedFigure(name, value, ReportWords.of("name." + name))));
        return all;
    }

    /** The names in a text that are none of these, as they stand. */
    List<String> unknownIn(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !values.containsKey(name))
                .distinct()
                .toList();
    }

    /** The text with the figures in it. */
    String fill(String text) {
        return NAMED.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult found) {
        String value = values.get(found.group(1));
        return Matcher.quoteReplacement(Objects.requireNonNullElse(value, found.group()));
    }
}
