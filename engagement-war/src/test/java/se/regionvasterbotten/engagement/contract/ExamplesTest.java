package se.regionvasterbotten.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The document's examples are what its schemas say. */
class ExamplesTest {
    private static final String ANY = "01900f3a-0a00-7a00-8a00-000000000001";

    private final Document document = Document.read();

    @TestFactory
    List<DynamicTest> every_example_of_an_answer_fits_its_schema() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Document.Response response : document.responses()) {
            response.node().path("content").fields().forEachRemaining(content -> {
                Answer answer = new Answer(
                        Integer.parseInt(response.status()),
                        headers(content.getKey()),
                        content.getValue().path("example").toString());
                tests.add(dynamicTest(
                        response.name(),
                        () -> assertThat(Contract.faults(request(response.operation()), answer))
                                .isEmpty()));
            });
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_example_of_a_request_fits_its_schema() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Document.Operation operation : document.operations()) {
            for (JsonNode body : bodies(operation)) {
                byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
                tests.add(dynamicTest(
                        operation.name(),
                        () -> assertThat(Contract.faults(request(operation), bytes))
                                .isEmpty()));
            }
        }
        return tests;
    }

    private static List<JsonNode> bodies(Document.Operation operation) {
        JsonNode json = operation.node().at("/requestBody/content/application~1json");
        List<JsonNode> bodies = new ArrayList<>();
        json.path("examples").forEach(example -> bodies.add(example.get("value")));
        if (json.has("example")) {
            bodies.add(json.get("example"));
        }
        return bodies;
    }

    private static HttpRequest request(Document.Operation operation) {
        return HttpRequest.newBuilder(URI.create("http://localhost:1" + Contract.BASE
                        + operation.path().replace("{version}", "1").replaceAll("\\{[^}]+}", ANY)))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"x\"")
                .method(operation.method(), HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private static HttpHeaders headers(String type) {
        return HttpHeaders.of(
                Map.of(
                        "Content-Type", List.of(type),
                        "traceparent", List.of("00-1-2-01"),
                        "ETag", List.of("\"x\""),
                        "Cache-Control", List.of("no-cache"),
                        "Location", List.of("/engagement/v1/x/y"),
                        "WWW-Authenticate", List.of("Bearer")),
                (name, value) -> true);
    }
}
