package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** UFN, RES, MOG, FNS, FOR: addresses, resources and their parameters. */
final class AddressRules {
    private static final Set<String> VERBS =
            Set.of("get", "list", "create", "add", "update", "set", "delete", "remove", "fetch", "post", "put", "do");
    /** A ladder version is called by its number, in figures and in rules alike; the deviation stands in the docs. */
    private static final Set<String> KNOWN_BY_NUMBER = Set.of("version");

    private static final Set<String> NUMBERS_OF_PERSONS =
            Set.of("email", "epost", "personnummer", "personalNumber", "name", "givenName", "familyName", "phone");

    private AddressRules() {}

    static Stream<Check> all() {
        return Stream.of(
                new Check(
                        "UFN.01",
                        "the server is https://host/one-segment/v1",
                        document -> servers(document, "https://[a-z0-9.-]+/[a-z0-9-]+/v[0-9]+"),
                        root -> server(root, "https://api.example/a/b/v1")),
                new Check(
                        "UFN.02",
                        "no server on the local machine",
                        document -> servers(document, "(?!.*(localhost|127\\.0\\.0\\.1)).+"),
                        root -> server(root, "http://localhost:8080/engagement/v1")),
                new Check(
                        "VER.05",
                        "the major version stands in the address",
                        document -> servers(document, ".*/v[0-9]+"),
                        root -> server(root, "https://api.example/engagement")),
                new Check(
                        "RES.06",
                        "path segments of a-z, 0-9 and hyphen",
                        document -> segments(document, segment -> segment.matches("[a-z0-9-]+")),
                        root -> path(root, "/Activities")),
                new Check(
                        "UFN.07",
                        "no capitals in a path",
                        document -> segments(
                                document, segment -> segment.equals(segment.toLowerCase(java.util.Locale.ROOT))),
                        root -> path(root, "/meetingPlaces")),
                new Check(
                        "UFN.08",
                        "no _ . : ~ in a path, no _ in its parameters",
                        document -> Stream.concat(
                                        segments(document, segment -> !segment.matches(".*[_.:~].*")).stream(),
                                        pathParameters(document, name -> !name.contains("_")).stream())
                                .toList(),
                        root -> path(root, "/meeting_places/{place_id}")),
                new Check(
                        "UFN.09",
                        "nouns, no verb first in a segment",
                        document -> segments(document, segment -> !VERBS.contains(segment.split("-", -1)[0])),
                        root -> path(root, "/get-activities")),
                new Check(
                        "RES.01",
                        "no personal identifiers and no running numbers in an address",
                        AddressRules::identifying,
                        root -> path(root, "/persons/{email}")),
                new Check(
                        "MOG.01",
                        "resources, each with its methods",
                        document -> document.root().path("paths").properties().stream()
                                .filter(path -> path.getValue().isEmpty())
                                .map(path -> path.getKey())
                                .toList(),
                        root -> path(root, "/nothing")),
                new Check(
                        "MOG.02",
                        "what is created says where to go from there",
                        document -> Tree.responses(
                                document,
                                response -> !response.status().equals("201")
                                        || response.operation().path().contains("}")
                                        || response.node().path("links").size() > 0),
                        root -> Tree.object(root, "/paths/~1activities/post/responses/201")
                                .remove("links")),
                new Check(
                        "FNS.01",
                        "query names in camelCase, letters only",
                        document -> Tree.queries(
                                document, query -> query.path("name").asText().matches("[a-z][a-zA-Z]*")),
                        root -> query(root, "as_of")),
                new Check(
                        "FNS.04",
                        "every query parameter is optional",
                        document -> Tree.queries(
                                document, query -> !query.path("required").asBoolean()),
                        root -> Tree.object(root, "/components/parameters/Lang").put("required", true)),
                new Check(
                        "FNS.07",
                        "a list is paged by limit",
                        document -> paged(document, "limit", 20),
                        root -> Tree.object(root, "/components/parameters/Limit/schema")
                                .put("default", 50)),
                new Check(
                        "FNS.08",
                        "a list is paged by page, from 1",
                        document -> paged(document, "page", 1),
                        root -> Tree.object(root, "/components/parameters/Page/schema")
                                .remove("default")),
                new Check(
                        "FNS.09",
                        "paging has an upper bound",
                        document -> Tree.queries(
                                document,
                                query -> !query.path("name").asText().equals("limit")
                                        || query.at("/schema/maximum").isInt()),
                        root -> Tree.object(root, "/components/parameters/Limit/schema")
                                .remove("maximum")),
                new Check(
                        "FOR.02",
                        "no body on GET",
                        document -> Tree.operations(
                                document,
                                operation -> !operation.method().equals("GET")
                                        || !operation.node().has("requestBody")),
                        root -> Tree.object(root, "/paths/~1ladder/get").putObject("requestBody")));
    }

    private static void server(ObjectNode root, String url) {
        Tree.object(root, "/servers/0").put("url", url);
    }

    private static void path(ObjectNode root, String path) {
        Tree.object(root, "/paths").putObject(path);
    }

    private static void query(ObjectNode root, String name) {
        Tree.object(root, "/components/parameters/AsOf").put("name", name);
    }

    private static List<String> servers(Document document, String pattern) {
        return StreamSupport.stream(document.root().path("servers").spliterator(), false)
                .map(server -> server.path("url").asText())
                .filter(url -> !url.matches(pattern))
                .toList();
    }

    private static List<String> segments(Document document, java.util.function.Predicate<String> demand) {
        List<String> broken = new ArrayList<>();
        document.root().path("paths").fieldNames().forEachRemaining(path -> {
            for (String segment : path.substring(1).split("/", -1)) {
                if (!segment.startsWith("{") && !demand.test(segment)) {
                    broken.add(path);
                }
            }
        });
        return broken;
    }

    private static List<String> pathParameters(Document document, java.util.function.Predicate<String> demand) {
        List<String> broken = new ArrayList<>();
        document.root().path("paths").fieldNames().forEachRemaining(path -> {
            for (String segment : path.substring(1).split("/", -1)) {
                if (segment.startsWith("{") && !demand.test(segment.substring(1, segment.length() - 1))) {
                    broken.add(path);
                }
            }
        });
        return broken;
    }

    private static List<String> identifying(Document document) {
        List<String> broken = new ArrayList<>(pathParameters(document, name -> !NUMBERS_OF_PERSONS.contains(name)));
        broken.addAll(Tree.queries(
                document,
                query -> !NUMBERS_OF_PERSONS.contains(query.path("name").asText())));
        for (Operation operation : document.operations()) {
            for (JsonNode parameter : document.parameters(operation)) {
                if (parameter.path("in").asText().equals("path")
                        && !KNOWN_BY_NUMBER.contains(parameter.path("name").asText())
                        && !parameter.at("/schema/type").asText().equals("string")) {
                    broken.add(operation.name());
                }
            }
        }
        return broken;
    }

    private static List<String> paged(Document document, String name, int usual) {
        return Tree.operations(document, operation -> {
            String schema = operation
                    .node()
                    .at("/responses/200/content/application~1json/schema/$ref")
                    .asText();
            return !schema.endsWith("Page")
                    || document.parameters(operation).stream()
                            .anyMatch(
                                    parameter -> parameter.path("name").asText().equals(name)
                                            && parameter.at("/schema/default").asInt(-1) == usual);
        });
    }
}
