package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** DOK and VER.06: what the document says of itself. */
final class DescriptionRules {
    private static final String LADDER = "/paths/~1ladder/get";

    private DescriptionRules() {}

    static Stream<Check> all() {
        return Stream.of(
                new Check(
                        "DOK.01",
                        "externalDocs with description and url",
                        document -> Tree.missing(document, "/externalDocs", "description", "url"),
                        root -> root.remove("externalDocs")),
                new Check(
                        "DOK.03",
                        "info is filled, with contact and license",
                        document -> Stream.of(
                                        Tree.missing(
                                                document, "/info", "version", "title", "description", "termsOfService"),
                                        Tree.missing(document, "/info/contact", "name", "email", "url"),
                                        Tree.missing(document, "/info/license", "name", "url"))
                                .flatMap(List::stream)
                                .toList(),
                        root -> Tree.object(root, "/info/contact").remove("email")),
                new Check(
                        "DOK.06",
                        "described in Swedish",
                        document -> said(document, "Svenska", "Syfte"),
                        root -> describe(root, "**English.** Purpose. Behaviour.")),
                new Check(
                        "DOK.07",
                        "described in English",
                        document -> said(document, "English", "Purpose"),
                        root -> describe(root, "**Svenska.** Syfte. Beteende.")),
                new Check(
                        "DOK.11",
                        "the description says purpose and behaviour",
                        document -> said(document, "Syfte", "Beteende", "Purpose", "Behaviour"),
                        root -> describe(root, "Ett API.")),
                new Check(
                        "DOK.08",
                        "a service level",
                        document -> Tree.missing(document, "/info/x-sla", "availability", "responseTime", "support"),
                        root -> Tree.object(root, "/info").remove("x-sla")),
                new Check(
                        "DOK.09",
                        "known limitations",
                        document -> said(document, "## Begränsningar / Limitations"),
                        root -> describe(root, "Utan gräns.")),
                new Check(
                        "DOK.15",
                        "an example on every JSON body, of requests and answers",
                        DescriptionRules::withoutExample,
                        root -> Tree.object(root, LADDER + "/responses/200/content/application~1json")
                                .remove("example")),
                new Check(
                        "DOK.17",
                        "the newest OpenAPI that the server serves intact",
                        document -> document.root().path("openapi").asText().equals("3.0.3")
                                ? List.of()
                                : List.of("openapi"),
                        root -> root.put("openapi", "3.0.0")),
                new Check(
                        "DOK.19",
                        "summary and description on every operation, nothing else beside the methods",
                        document -> Stream.concat(
                                        Tree.operations(document, DescriptionRules::told).stream(),
                                        beside(document).stream())
                                .toList(),
                        root -> Tree.object(root, "/paths/~1ladder").putArray("parameters")),
                new Check(
                        "DOK.20",
                        "every answer is described",
                        document -> Tree.responses(
                                document,
                                response -> !Tree.blank(response.node().path("description"))),
                        root -> Tree.object(root, "/components/responses/NotFound")
                                .put("description", " ")),
                new Check(
                        "DOK.21",
                        "the sign-in is stated",
                        document ->
                                document.root().at("/security/0/bearer").isArray() ? List.of() : List.of("security"),
                        root -> root.remove("security")),
                new Check(
                        "VER.06",
                        "api-info with its five fields",
                        DescriptionRules::apiInfo,
                        root -> Tree.object(root, "/components/schemas/ApiInfo/properties")
                                .remove("apiStatus")));
    }

    private static void describe(ObjectNode root, String text) {
        Tree.object(root, "/info").put("description", text);
    }

    private static List<String> said(Document document, String... words) {
        String description = document.root().at("/info/description").asText();
        return Stream.of(words).filter(word -> !description.contains(word)).toList();
    }

    private static boolean told(Operation operation) {
        return !Tree.blank(operation.node().path("summary"))
                && !Tree.blank(operation.node().path("description"));
    }

    private static List<String> beside(Document document) {
        return document.root().path("paths").properties().stream()
                .filter(path -> path.getValue().properties().stream()
                        .anyMatch(entry -> !List.of("get", "post", "put", "delete", "patch")
                                .contains(entry.getKey())))
                .map(path -> path.getKey())
                .toList();
    }

    private static List<String> withoutExample(Document document) {
        Stream<String> answers =
                Tree.responses(
                        document,
                        response -> exemplified(document, response.node().path("content")))
                        .stream();
        Stream<String> requests = Tree.operations(
                document, operation -> exemplified(document, operation.node().at("/requestBody/content")))
                .stream();
        return Stream.concat(answers, requests).toList();
    }

    private static boolean exemplified(Document document, JsonNode content) {
        JsonNode json = content.path("application/json");
        return json.isMissingNode()
                || json.has("example")
                || json.has("examples")
                || document.followed(json.path("schema")).has("example");
    }

    private static List<String> apiInfo(Document document) {
        JsonNode schema = document.followed(
                document.root().at("/paths/~1api-info/get/responses/200/content/application~1json/schema"));
        return Stream.of("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus")
                .filter(field -> !schema.path("properties").has(field))
                .toList();
    }
}
