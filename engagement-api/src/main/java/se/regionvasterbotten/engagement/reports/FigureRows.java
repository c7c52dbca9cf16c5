package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up's figures, each under its place: <code>organisations.steps.UP.actors</code>. A row that is left out is no figure.
 *
 * @param figures the figures by their places, in the order of the follow-up
 */
record FigureRows(Map<List<String>, BigDecimal> figures) {
    /** What a row of a list is known by, the first of these that it has. */
    private static final List<String> KEYS = List.of("state", "type", "firstYear", "year", "rung");

    /** Every number in a follow-up. */
    static FigureRows of(JsonNode followUp) {
        Map<List<String>, BigDecimal> figures = new LinkedHashMap<>();
        add(figures, List.of(), followUp);
        return new FigureRows(figures);
    }

    /**
     * A figure that differs.
     *
     * @param place where it stands
     * @param before what it was; null when it was not there
     * @param now what it is; null when it is not there
     */
    record Difference(
            List<String> place,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now) {}

    /** The figures in which another reading differs. */
    List<Difference> differences(FigureRows later) {
        return Stream.concat(figures.keySet().stream(), later.figures.keySet().stream())
                .distinct()
                .filter(place -> !same(figures.get(place), later.figures.get(place)))
                .map(place -> new Difference(place, figures.get(place), later.figures.get(place)))
                .toList();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static void add(Map<List<String>, BigDecimal> figures, List<String> place, JsonNode node) {
        if (node.isNumber()) {
            figures.put(place, node.decimalValue());
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                if (!isKey(node, field.getKey())) {
                    add(figures, with(place, List.of(field.getKey())), field.getValue());
                }
            });
        } else if (node.isArray()) {
            node.forEach(row -> add(figures, with(place, key(row)), row));
        }
    }

    private static boolean isKey(JsonNode row, String field) {
        return KEYS.contains(field) || (row.has("from") && (field.equals("from") || field.equals("to")));
    }

    private static List<String> key(JsonNode row) {
        Optional<String> known =
                KEYS.stream().filter(row::has).map(key -> row.get(key).asText()).findFirst();
        if (known.isPresent()) {
            return List.of(known.get());
        }
        if (row.has("one") && row.has("other")) {
            return List.of(row.get("one").asText(), row.get("other").asText());
        }
        List<String> key = new ArrayList<>();
        for (String named : List.of("group", "theme")) {
            if (row.has(named)) {
                key.add(row.path(named).path("name").asText());
            }
        }
        if (row.has("from")) {
            key.add(end(row.path("from")) + "-" + end(row.path("to")));
        }
        return key;
    }

    /** Where something came from or went; of activities at no meeting place there is none. */
    private static String end(JsonNode end) {
        return end.asText("OFFICE");
    }

    private static List<String> with(List<String> place, List<String> more) {
        List<String> longer = new ArrayList<>(place);
        longer.addAll(more);
        return List.copyOf(longer);
    }
}
