package se.regionvasterbotten.engagement.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.web.Json;

/**
 * How versions of one kind of fact are told in a history.
 *
 * @param kind the kind of its changes
 * @param type the facts
 * @param answers what is answered of versions, in their order, in a number of statements that does not grow with them
 * @param hidden what an answer says of now and not of its version
 */
public record Telling<T extends Fact>(
        String kind, Class<T> type, Function<List<T>, ? extends List<?>> answers, Set<String> hidden) {
    private static final List<String> OF_NOW =
            List.of("id", "externalId", "recordedAt", "status", "awaitsSecondPerson", "confirmedOn");

    /** Copies the names. */
    public Telling {
        hidden = Set.copyOf(hidden);
    }

    /** A kind whose answers say, beside identity and status, only what a version says. */
    public static <T extends Fact> Telling<T> of(
            String kind, Class<T> type, Function<List<T>, ? extends List<?>> answers, String... hidden) {
        return new Telling<>(kind, type, answers, Set.copyOf(Arrays.asList(hidden)));
    }

    /** What the versions said, in their order. */
    List<ObjectNode> told(List<T> versions) {
        return answers.apply(versions).stream()
                .map(answer -> (ObjectNode) Json.mapper().valueToTree(answer))
                .map(said -> said.<ObjectNode>without(
                        Stream.concat(OF_NOW.stream(), hidden.stream()).toList()))
                .toList();
    }
}
