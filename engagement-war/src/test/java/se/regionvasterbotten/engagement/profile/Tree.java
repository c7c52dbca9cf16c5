package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;
import se.regionvasterbotten.engagement.contract.Document.Response;

/** Small words for walking a document. */
final class Tree {
    private Tree() {}

    /** The pointers below {@code at} that name nothing, or an empty text. */
    static List<String> missing(Document document, String at, String... fields) {
        return Stream.of(fields)
                .map(field -> at + "/" + field)
                .filter(pointer -> blank(document.root().at(pointer)))
                .map(pointer -> pointer + " is missing")
                .toList();
    }

    static boolean blank(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank());
    }

    /** The names of the operations that a demand does not hold for. */
    static List<String> operations(Document document, Predicate<Operation> demand) {
        return document.operations().stream()
                .filter(demand.negate())
                .map(Operation::name)
                .toList();
    }

    /** The names of the answers that a demand does not hold for. */
    static List<String> responses(Document document, Predicate<Response> demand) {
        return document.responses().stream()
                .filter(demand.negate())
                .map(Response::name)
                .toList();
    }

    /** Every property of every schema, those inside bodies and arrays too, once: its dotted path and its schema. */
    static void properties(Document document, BiConsumer<String, JsonNode> visitor) {
        document.root()
                .at("/components/schemas")
                .fields()
                .forEachRemaining(schema -> walk(schema.getKey(), schema.getValue(), visitor, new HashSet<>()));
    }

    private static void walk(String path, JsonNode schema, BiConsumer<String, JsonNode> visitor, Set<JsonNode> seen) {
        schema.path("properties").fields().forEachRemaining(property -> {
            String name = path + "." + property.getKey();
            visitor.accept(name, property.getValue());
            walk(name, property.getValue(), visitor, seen);
        });
        if (schema.has("items")) {
            walk(path + "[]", schema.get("items"), visitor, seen);
        }
    }

    /** The query parameters of all operations, each named by where it stands. */
    static List<String> queries(Document document, Predicate<JsonNode> demand) {
        List<String> broken = new ArrayList<>();
        for (Operation operation : document.operations()) {
            for (JsonNode parameter : document.parameters(operation)) {
                if (parameter.path("in").asText().equals("query") && !demand.test(parameter)) {
                    broken.add(operation.name() + " ?" + parameter.path("name").asText());
                }
            }
        }
        return broken;
    }

    static ObjectNode object(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }
}
