package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;
import se.regionvasterbotten.engagement.contract.Document.Response;

/** AME, ARQ, DOT, FEL, SPA: what is sent. */
final class MessageRules {
    private static final String ACTIVITY = "/components/schemas/Activity/properties";
    private static final Set<String> PROBLEM = Set.of("type", "title", "status", "detail", "instance");
    private static final Set<String> OTHER_TRACES =
            Set.of("x-request-id", "x-correlation-id", "request-id", "correlation-id", "x-b3-traceid");

    private MessageRules() {}

    static Stream<Check> all() {
        return Stream.of(
                new Check(
                        "AME.01",
                        "every request body can be JSON",
                        document -> Tree.operations(
                                document,
                                operation -> !operation.node().has("requestBody")
                                        || json(operation.node().path("requestBody"))),
                        root -> Tree.object(root, "/paths/~1imports/post/requestBody/content")
                                .remove("application/json")),
                new Check(
                        "AME.02",
                        "every successful answer can be JSON",
                        document -> Tree.responses(document, response -> !response.success() || json(response.node())),
                        root -> Tree.object(root, "/paths/~1ladder/get/responses/200/content")
                                .remove("application/json")),
                new Check(
                        "AME.04",
                        "fields in camelCase",
                        document -> fields(document, (name, schema) -> name.matches("[a-z]+([A-Z][a-z0-9]*)*")),
                        root -> Tree.object(root, ACTIVITY).putObject("meeting_place")),
                new Check(
                        "AME.05",
                        "one way of writing fields, never mixed",
                        document -> fields(document, (name, schema) -> !name.matches(".*[_-].*")),
                        root -> Tree.object(root, ACTIVITY).putObject("meeting-place")),
                new Check(
                        "AME.07",
                        "fields of letters only",
                        document -> fields(document, (name, schema) -> name.matches("[a-zA-Z]+")),
                        root -> Tree.object(root, ACTIVITY).putObject("addressTwo2")),
                new Check(
                        "ARQ.03",
                        "headers are scalar and typed",
                        document -> headers(
                                document,
                                schema -> Set.of("string", "integer", "number", "boolean")
                                        .contains(schema.path("type").asText())),
                        root -> Tree.object(root, "/components/headers/ETag/schema")
                                .put("type", "object")),
                new Check(
                        "ARQ.05",
                        "an ETag says that it is one",
                        document -> document.root()
                                        .at("/components/headers/ETag/schema/format")
                                        .asText()
                                        .equals("etag")
                                ? List.of()
                                : List.of("ETag"),
                        root -> Tree.object(root, "/components/headers/ETag/schema")
                                .remove("format")),
                new Check(
                        "DOT.01",
                        "days and instants have a format of RFC 3339",
                        document -> fields(document, MessageRules::formatted),
                        root -> Tree.object(root, ACTIVITY + "/date").remove("format")),
                new Check(
                        "DOT.02",
                        "instants are told in UTC, with at most six decimals",
                        document -> fields(
                                document,
                                (name, schema) -> !isFormat(schema, "date-time")
                                        || schema.path("example").asText().matches("[^.]+(\\.\\d{1,6})?Z")),
                        root -> Tree.object(root, ACTIVITY + "/recordedAt")
                                .put("example", "2026-01-15T09:00:00+01:00")),
                new Check(
                        "DOT.04",
                        "an example on every day and instant",
                        document -> fields(
                                document,
                                (name, schema) ->
                                        !schema.path("format").asText().startsWith("date")
                                                || schema.path("example").isTextual()),
                        root -> Tree.object(root, ACTIVITY + "/date").remove("example")),
                new Check(
                        "FEL.01",
                        "every refusal is application/problem+json",
                        document -> Tree.responses(
                                document,
                                response -> !refusal(response)
                                        || response.node().path("content").has("application/problem+json")),
                        root -> refuse(root).set("text/html", root.objectNode())),
                new Check(
                        "FEL.02",
                        "a problem has all its five fields, required",
                        document ->
                                Tree.responses(document, response -> !refusal(response) || whole(document, response)),
                        root -> ((com.fasterxml.jackson.databind.node.ArrayNode)
                                        root.at("/components/schemas/Problem/required"))
                                .remove(0)),
                new Check(
                        "SPA.02",
                        "traceparent, optional, on every operation",
                        document -> Tree.operations(
                                document,
                                operation ->
                                        document.parameters(operation).stream().anyMatch(MessageRules::trace)),
                        root -> Tree.object(root, "/components/parameters/Traceparent")
                                .put("required", true)),
                new Check(
                        "SPA.04",
                        "traceparent on every answer",
                        document -> Tree.responses(
                                document,
                                response -> response.node().path("headers").has("traceparent")),
                        root -> Tree.object(root, "/components/responses/NotModified/headers")
                                .remove("traceparent")),
                new Check(
                        "SPA.07",
                        "no other trace instead of it",
                        document -> Tree.operations(
                                document,
                                operation -> document.parameters(operation).stream()
                                        .noneMatch(parameter -> OTHER_TRACES.contains(
                                                parameter.path("name").asText().toLowerCase(java.util.Locale.ROOT)))),
                        root -> Tree.object(root, "/components/parameters/IfMatch")
                                .put("name", "X-Request-Id")));
    }

    private static ObjectNode refuse(ObjectNode root) {
        ObjectNode content = Tree.object(root, "/components/responses/NotFound/content");
        content.removeAll();
        return content;
    }

    private static boolean json(JsonNode node) {
        return node.path("content").has("application/json");
    }

    private static List<String> fields(Document document, BiPredicate<String, JsonNode> demand) {
        List<String> broken = new ArrayList<>();
        Tree.properties(document, (path, schema) -> {
            if (!demand.test(path.substring(path.lastIndexOf('.') + 1), schema)) {
                broken.add(path);
            }
        });
        return broken;
    }

    private static List<String> headers(Document document, java.util.function.Predicate<JsonNode> demand) {
        List<String> broken = new ArrayList<>();
        for (Response response : document.responses()) {
            response.node().path("headers").fields().forEachRemaining(header -> {
                if (!demand.test(document.followed(header.getValue()).path("schema"))) {
                    broken.add(response.name() + " " + header.getKey());
                }
            });
        }
        for (Operation operation : document.operations()) {
            document.parameters(operation).stream()
                    .filter(parameter -> parameter.path("in").asText().equals("header"))
                    .filter(parameter -> !demand.test(parameter.path("schema")))
                    .forEach(parameter -> broken.add(
                            operation.name() + " " + parameter.path("name").asText()));
        }
        return broken;
    }

    private static boolean isFormat(JsonNode schema, String format) {
        return schema.path("format").asText().equals(format);
    }

    private static boolean formatted(String name, JsonNode schema) {
        boolean day = Set.of("date", "asOf", "supportsUntil", "apiReleased").contains(name);
        boolean instant = name.endsWith("At") && !name.equals("expiresAt");
        return (!day || isFormat(schema, "date")) && (!instant || isFormat(schema, "date-time"));
    }

    private static boolean refusal(Response response) {
        return response.status().matches("[45].*");
    }

    private static boolean whole(Document document, Response response) {
        JsonNode schema = document.followed(response.node().at("/content/application~1problem+json/schema"));
        return PROBLEM.stream()
                .allMatch(field -> schema.path("properties").has(field)
                        && schema.path("required").toString().contains('"' + field + '"'));
    }

    private static boolean trace(JsonNode parameter) {
        return parameter.path("name").asText().equals("traceparent")
                && parameter.path("in").asText().equals("header")
                && !parameter.path("required").asBoolean();
    }
}
