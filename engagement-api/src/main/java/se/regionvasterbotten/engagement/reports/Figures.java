package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;

/**
 * The figures of organisations in a report, read from its follow-up: rows that are left out there are 0.
 *
 * @param organisations the follow-up's figures of organisations
 */
record Figures(JsonNode organisations) {
    static Figures of(ReportFacts facts) {
        return new Figures(facts.followUp().path("organisations"));
    }

    /** How many there are. */
    int actors() {
        return organisations.path("actors").asInt();
    }

    /** How many of them are new. */
    int newActors() {
        return organisations.path("newActors").asInt();
    }

    /** How many stood in each state at an end of the period, {@code opening} or {@code closing}. */
    Map<State, Integer> at(String end) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        organisations
                .path(end)
                .forEach(row -> counts.put(
                        State.valueOf(row.path("state").asText()),
                        row.path("actors").asInt()));
        return counts;
    }

    /** How many stood in a state when the period ended. */
    int closing(State state) {
        return at("closing").getOrDefault(state, 0);
    }

    /** How many steps of a type were taken. */
    int steps(StepType type) {
        return row("steps", "type", type.name()).path("steps").asInt();
    }

    /** How many organisations took steps of a type. */
    int took(StepType type) {
        return row("steps", "type", type.name()).path("actors").asInt();
    }

    /** The conversion from a rung to the next; missing from the highest. */
    JsonNode conversion(Rung from) {
        return row("conversions", "from", String.valueOf(from.number()));
    }

    /** The median time from a rung to the next, in days; null when it is not known. */
    @Nullable
    Integer medianDays(Rung from) {
        JsonNode days =
                row("timesToNext", "from", String.valueOf(from.number())).path("medianDays");
        return days.isInt() ? days.asInt() : null;
    }

    /** A figure of those that only listened: {@code listeners}, {@code active}, {@code participating}. */
    int fromListener(String figure) {
        return organisations.path("fromListenerToActive").path(figure).asInt();
    }

    private JsonNode row(String list, String key, String value) {
        return StreamSupport.stream(organisations.path(list).spliterator(), false)
                .filter(row -> row.path(key).asText().equals(value))
                .findFirst()
                .orElseGet(() -> organisations.path("\u0000"));
    }
}
