package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * One of many in a body, read by itself, so that one that cannot be read is no fault of the others.
 *
 * @param value what it says; null when it cannot be read
 * @param problem why it cannot be read, by its own fields; null when it can
 */
public record JsonRow<T>(@Nullable T value, @Nullable Problem problem) {
    /**
     * The rows of the array that a parser stands at.
     *
     * @throws IOException when it is no JSON, which is no row's own fault
     */
    public static <T> List<JsonRow<T>> all(JsonParser parser, Class<T> type) throws IOException {
        List<JsonRow<T>> rows = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try (TokenBuffer row = new TokenBuffer(parser)) {
                row.copyCurrentStructure(parser);
                rows.add(read(row, type));
            }
        }
        return rows;
    }

    /** One that could be read. */
    public static <T> JsonRow<T> of(T value) {
        return new JsonRow<>(value, null);
    }

    private static <T> JsonRow<T> read(TokenBuffer row, Class<T> type) throws IOException {
        try (JsonParser again = row.asParserOnFirstToken()) {
            T value = Json.mapper().readValue(again, type);
            return new JsonRow<>(
                    value, value == null ? Problem.field(ProblemType.REQUIRED, JsonPath.WHOLE, null) : null);
        } catch (JsonMappingException refused) {
            return new JsonRow<>(null, JsonFaults.problem(refused));
        }
    }

    /**
     * Adds why it cannot be read; nothing when it can.
     *
     * @param prefix what stands before its fields' names: empty, or {@code [3].}
     */
    public void tell(String prefix, Faults faults) {
        if (problem == null) {
            return;
        }
        problem.invalidParameters()
                .forEach(found -> faults.add(
                        found.reason(),
                        named(prefix, found.name()),
                        found.value(),
                        found.arguments().toArray()));
    }

    private static String named(String prefix, String field) {
        boolean whole = !prefix.isEmpty() && field.equals(JsonPath.WHOLE);
        return whole ? prefix.substring(0, prefix.length() - 1) : prefix + field;
    }
}
