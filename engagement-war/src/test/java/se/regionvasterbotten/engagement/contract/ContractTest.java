package se.regionvasterbotten.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final String INFO = """
            {"apiName":"engagement","apiVersion":"1.0.0","apiReleased":"2026-11-23",
             "apiDocumentation":"https://api.example/","apiStatus":"active"%s}""";

    @Test
    void an_answer_that_keeps_to_the_document_has_no_faults() {
        assertThat(Contract.faults(request("GET", "/api-info"), answer(200, INFO.formatted(""))))
                .isEmpty();
    }

    @Test
    void an_unknown_field_is_a_fault() {
        assertThat(Contract.faults(request("GET", "/api-info"), answer(200, INFO.formatted(",\"more\":1"))))
                .isNotEmpty();
    }

    @Test
    void a_missing_field_is_a_fault() {
        assertThat(Contract.faults(request("GET", "/api-info"), answer(200, "{}")))
                .isNotEmpty();
    }

    @Test
    void a_null_that_the_document_allows_is_none_and_another_is() {
        String sector = """
                {"id":"00000000-0000-7000-8000-000000000403","externalId":null,"name":%s,"parent":null}""";
        HttpRequest request = request("GET", "/sectors/politik");
        assertThat(Contract.faults(request, answer(200, sector.formatted("\"politik\""))))
                .isEmpty();
        assertThat(Contract.faults(request, answer(200, sector.formatted("null"))))
                .isNotEmpty();
    }

    @Test
    void an_undocumented_status_is_a_fault() {
        assertThat(Contract.faults(request("GET", "/api-info"), answer(204, "")))
                .isNotEmpty();
    }

    @Test
    void a_missing_traceparent_is_a_fault() {
        Answer bare = new Answer(200, headers(Map.of("Content-Type", "application/json")), INFO.formatted(""));
        assertThat(Contract.faults(request("GET", "/api-info"), bare)).isNotEmpty();
    }

    @Test
    void an_undocumented_query_parameter_is_a_fault() {
        assertThat(Contract.faults(request("GET", "/api-info?colour=red"), new byte[0]))
                .isNotEmpty();
        assertThat(Contract.faults(request("GET", "/api-info?lang=sv"), new byte[0]))
                .isEmpty();
    }

    @Test
    void a_body_that_breaks_its_schema_is_a_fault() {
        assertThat(Contract.faults(request("POST", "/organisations"), bytes("{\"colour\":\"red\"}")))
                .isNotEmpty();
        assertThat(Contract.faults(
                        request("POST", "/organisations"), bytes("{\"name\":\"Hedlunda\",\"sector\":\"akademi\"}")))
                .isEmpty();
    }

    @Test
    void a_body_may_be_one_or_many_and_neither_half() {
        String one =
                "{\"actor\":\"A\",\"kind\":\"LISTENER\",\"date\":\"2025-01-01\",\"source\":\"s\",\"confirmed\":true}";
        HttpRequest request = request("POST", "/contributions");
        assertThat(Contract.faults(request, bytes(one))).isEmpty();
        assertThat(Contract.faults(request, bytes("[" + one + "]"))).isEmpty();
        assertThat(Contract.faults(request, bytes("[{}]"))).isNotEmpty();
    }

    @Test
    void a_refusal_where_no_operation_is_must_still_be_a_problem() {
        HttpRequest request = request("GET", "/nowhere");
        assertThat(Contract.faults(request, answer(404, "<html>"))).isNotEmpty();
        String problem =
                "{\"type\":\"t\",\"title\":\"t\",\"status\":404,\"detail\":\"d\",\"instance\":\"i\",\"invalidParameters\":[]}";
        Answer told = new Answer(404, headers(Map.of("Content-Type", "application/problem+json")), problem);
        assertThat(Contract.faults(request, told)).isEmpty();
    }

    @Test
    void an_operation_is_found_by_its_most_literal_path() {
        Document document = Document.read();
        assertThat(document.operation("POST", "/persons/searches")).contains("POST /persons/searches");
        assertThat(document.operation("GET", "/persons/P-ELSA")).contains("GET /persons/{id}");
        assertThat(document.operation("DELETE", "/persons/P-ELSA")).isEmpty();
    }

    private static HttpRequest request(String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:1" + Contract.BASE + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private static Answer answer(int status, String body) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "traceparent",
                "00-1-2-01",
                "ETag",
                "\"x\"",
                "Cache-Control",
                "no-cache");
        return new Answer(status, headers(headers), body);
    }

    private static HttpHeaders headers(Map<String, String> headers) {
        return HttpHeaders.of(
                Map.copyOf(headers.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())))),
                (n, v) -> true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
