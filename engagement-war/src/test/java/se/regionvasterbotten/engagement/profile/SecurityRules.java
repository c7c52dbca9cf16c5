package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.contract.Document;

/** SAK: sign-in and what is refused for safety. */
final class SecurityRules {
    private SecurityRules() {}

    static Stream<Check> all() {
        return Stream.of(
                new Check(
                        "SAK.01",
                        "HTTPS only",
                        document ->
                                document.root().at("/servers/0/url").asText().startsWith("https://")
                                        ? List.of()
                                        : List.of("servers"),
                        root -> Tree.object(root, "/servers/0").put("url", "http://api.example/engagement/v1")),
                new Check(
                        "SAK.09",
                        "a scheme that the document names",
                        document -> schemes(
                                document,
                                scheme -> Stream.of("http", "oauth2", "openIdConnect", "apiKey", "mutualTLS")
                                        .anyMatch(scheme.path("type").asText()::equals)),
                        root -> scheme(root).put("type", "own")),
                new Check(
                        "SAK.10",
                        "bearer, in lower case",
                        document -> schemes(
                                document,
                                scheme -> !scheme.path("type").asText().equals("http")
                                        || scheme.path("scheme").asText().equals("bearer")),
                        root -> scheme(root).put("scheme", "Bearer")),
                new Check(
                        "SAK.11",
                        "OAuth 2 by https and with a refreshUrl",
                        document -> schemes(document, SecurityRules::refreshed),
                        root -> scheme(root)
                                .put("type", "oauth2")
                                .putObject("flows")
                                .putObject("authorizationCode")
                                .put("tokenUrl", "http://sign-in.example/token")),
                new Check(
                        "SAK.15",
                        "no Basic",
                        document -> schemes(
                                document,
                                scheme -> !scheme.path("scheme").asText().equalsIgnoreCase("basic")),
                        root -> scheme(root).put("scheme", "basic")),
                new Check(
                        "SAK.16",
                        "API keys in headers only",
                        document -> schemes(
                                document,
                                scheme -> !scheme.path("type").asText().equals("apiKey")
                                        || scheme.path("in").asText().equals("header")),
                        root -> scheme(root).put("type", "apiKey").put("in", "query")),
                new Check(
                        "SAK.18",
                        "no key or token in a query",
                        document -> Tree.queries(
                                document, query -> !query.path("name").asText().matches("(?i).*(key|token|secret).*")),
                        root -> Tree.object(root, "/components/parameters/Lang").put("name", "apiKey")),
                new Check(
                        "SAK.29",
                        "every body can be refused by its media type",
                        document -> Tree.operations(
                                document,
                                operation -> !operation.node().has("requestBody")
                                        || operation.node().path("responses").has("415")),
                        root -> Tree.object(root, "/paths/~1activities/post/responses")
                                .remove("415")));
    }

    private static ObjectNode scheme(ObjectNode root) {
        return Tree.object(root, "/components/securitySchemes/bearer");
    }

    private static List<String> schemes(Document document, Predicate<JsonNode> demand) {
        return document.root().at("/components/securitySchemes").properties().stream()
                .filter(scheme -> !demand.test(scheme.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean refreshed(JsonNode scheme) {
        return scheme.path("flows").properties().stream()
                .map(Map.Entry::getValue)
                .allMatch(flow -> flow.path("refreshUrl").asText().startsWith("https://")
                        && Stream.of("tokenUrl", "authorizationUrl")
                                .filter(flow::has)
                                .allMatch(url -> flow.path(url).asText().startsWith("https://")));
    }
}
