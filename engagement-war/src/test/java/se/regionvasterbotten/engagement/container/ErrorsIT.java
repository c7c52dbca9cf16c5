package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What is wrong with a request, told by type, field, value and remedy, in the caller's language. */
class ErrorsIT extends ContainerTest {
    private static final String NOBODY = "0190a000-0000-7000-8000-00000000dead";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
                    POST | /organisations | {"name":                                        | 400 | malformed-json        | -         | -
                    POST | /organisations | nonsense                                        | 400 | malformed-json        | -         | -
                    POST | /organisations | ~~                                              | 400 | empty-body            | -         | -
                    POST | /organisations | null                                            | 400 | empty-body            | -         | -
                    POST | /organisations | {"nmae":"x"}                                    | 400 | unknown-field         | nmae      | x
                    POST | /organisations | {"name":"x","name":"y"}                         | 400 | duplicate-field       | name      | -
                    POST | /organisations | {"name":5}                                      | 400 | wrong-type            | name      | 5
                    POST | /organisations | {"name":["x"]}                                  | 400 | wrong-type            | name      | -
                    POST | /organisations | [{"name":"x"}]                                  | 400 | wrong-type            | body      | -
                    POST | /organisations | {"ownStaff":"true"}                             | 400 | wrong-type            | ownStaff  | true
                    POST | /organisations | {"name":"a\\u0000b","sector":"akademi"}         | 422 | unprintable           | name      | *
                    POST | /organisations | {"name":"\\ud800","sector":"akademi"}           | 422 | unprintable           | name      | *
                    POST | /organisations | {"sector":"akademi"}                            | 422 | required              | name      | -
                    POST | /organisations | {"name":" ","sector":"akademi"}                 | 422 | required              | name      | *
                    POST | /organisations | {"name":"Fel AB","sector":"handel"}             | 422 | unknown-reference     | sector    | handel
                    POST | /organisations | {"name":"Anna 811228-9874","sector":"akademi"}  | 422 | personal-identity-number | name   | -
                    POST | /organisations | {"name":"A","sector":"akademi","organisationNumber":"8112289874"} | 422 | personal-identity-number | organisationNumber | -
                    POST | /persons       | {"givenName":"A","familyName":"811228-9874"}    | 422 | personal-identity-number | familyName | -
                    POST | /persons       | {"givenName":"A","familyName":"B","externalId":"811228-9870"} | 422 | personal-identity-number | externalId | -
                    GET  | /standings?foo=811228-9874 | -                                   | 400 | unknown-parameter     | foo       | [personnummer]
                    POST | /activities    | {"date":"2025-02-29"}                           | 400 | not-a-date            | date      | 2025-02-29
                    POST | /activities    | {"date":"25-02-28"}                             | 400 | not-a-date            | date      | 25-02-28
                    POST | /activities    | {"date":20250228}                               | 400 | wrong-type            | date      | 20250228
                    POST | /activities    | {"reach":99999999999999999999}                  | 400 | not-a-number          | reach     | 99999999999999999999
                    POST | /activities    | {"reach":1.5}                                   | 400 | wrong-type            | reach     | 1.5
                    GET  | /organisations/%s | -                                            | 404 | not-found             | -         | -
                    GET  | /nowhere       | -                                               | 404 | path-not-found        | -         | -
                    GET  | /engagement/nowhere | -                                          | 404 | path-not-found        | -         | -
                    GET  | /engagement/v1 | -                                               | 404 | path-not-found        | -         | -
                    GET  | /engagement/problem | -                                          | 404 | path-not-found        | -         | -
                    GET  | /engagement/WEB-INF/web.xml | -                                  | 404 | path-not-found        | -         | -
                    PUT  | /organisations | {}                                              | 405 | method-not-allowed    | -         | -
                    PATCH | /ladder       | {}                                              | 405 | method-not-allowed    | -         | -
                    DELETE | /ladder      | -                                               | 405 | method-not-allowed    | -         | -
                    DELETE | /ladder      | {}                                              | 405 | method-not-allowed    | -         | -
                    GET  | /ladder?lang=fi | {}                                             | 400 | not-one-of            | lang      | fi
                    POST | /engagement/console/ | {}                                        | 405 | method-not-allowed    | -         | -
                    GET  | /standings?asOf=2025-02-30 | -                                   | 400 | not-a-date            | asOf      | 2025-02-30
                    GET  | /standings?asOf= | -                                             | 400 | not-a-date            | asOf      | ~~
                    GET  | /standings?knownAt=2025-12-31 | -                                | 400 | not-a-time            | knownAt   | 2025-12-31
                    GET  | /follow-up?knownAt=9999-12-31T23:00:00Z | -                       | 400 | not-a-time            | knownAt   | 9999-12-31T23:00:00Z
                    GET  | /follow-up/years?to=0001-01-01 | -                               | 400 | parameter-out-of-range | to       | 0001-01-01
                    GET  | /follow-up/comparisons?from=0001-01-01&to=2026-01-01 | -         | 400 | parameter-out-of-range | from     | 0001-01-01
                    GET  | /standings?limit=1001 | -                                        | 400 | parameter-out-of-range | limit    | 1001
                    GET  | /standings?limit=many | -                                        | 400 | not-a-number          | limit     | many
                    GET  | /standings?page=0 | -                                            | 400 | parameter-out-of-range | page     | 0
                    GET  | /standings?page=99999999999 | -                                  | 400 | not-a-number          | page      | 99999999999
                    GET  | /standings?ownStaff=yes | -                                      | 400 | not-a-boolean         | ownStaff  | yes
                    GET  | /standings?type=COMPANY | -                                      | 400 | not-one-of            | type      | COMPANY
                    GET  | /standings?asof=2025-12-31 | -                                   | 400 | unknown-parameter     | asof      | 2025-12-31
                    GET  | /standings?rung=1&rung=2 | -                                     | 400 | repeated-parameter    | rung      | 1, 2
                    GET  | /ladder?lang=fi | -                                              | 400 | not-one-of            | lang      | fi
                    """)
    void a_faulty_request_is_told_what_is_wrong_in_both_languages(
            String method, String path, String body, int status, String type, String field, String value) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        String address = path.replace("%s", NOBODY);
        Api caller = Api.as("administrator").faulty().with("Content-Type", "application/json");
        Answer swedish = caller.in("sv").send(method, address, bytes);
        Answer english = caller.in("en").send(method, address, bytes);
        held(swedish, status, type, field, value);
        held(english, status, type, field, value);
        assertThat(swedish.header("Content-Language")).contains("sv");
        assertThat(english.header("Content-Language")).contains("en");
        assertThat(swedish.at("/title")).isNotEqualTo(english.at("/title"));
    }

    @Test
    void a_body_over_its_limit_is_refused_with_and_without_a_told_length() {
        Api caller = Api.as("registrar").faulty();
        String large = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";
        held(caller.post("/organisations", large), 413, "too-large", null, null);
        held(caller.upload("x", "x.csv", new byte[11_000_000]), 413, "too-large", null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void another_media_type_is_refused_with_those_there_are(String type) {
        Answer answer =
                Api.as("registrar").faulty().in("en").with("Content-Type", type).post("/organisations", "{}");
        held(answer, 415, "unsupported-media-type", null, null);
        assertThat(answer.at("/detail").asText()).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", ";;;", "json"})
    void a_media_type_that_names_no_type_is_refused_by_its_header(String type) {
        Answer answer = Api.as("registrar").faulty().with("Content-Type", type).post("/imports", "x");
        held(answer, 400, "invalid-header", "Content-Type", type);
    }

    @Test
    void a_part_of_a_form_without_a_name_is_a_fault_of_the_request() {
        String form = "--x\r\nContent-Disposition: form-data\r\n\r\nlist\r\n--x--\r\n";
        Api caller = Api.as("registrar").faulty().with("Content-Type", "multipart/form-data; boundary=x");
        held(caller.post("/imports", form), 400, "invalid-request", null, null);
    }

    @Test
    void a_form_of_answer_that_does_not_exist_is_refused() {
        held(Api.anonymous().faulty().with("Accept", "text/csv").get("/ladder"), 406, "not-acceptable", null, null);
    }

    @Test
    void a_token_that_does_not_hold_is_refused_even_where_none_is_needed() {
        for (String token : new String[] {"Bearer a.b.c", "Bearer ", "Basic YTpi", "eyJhbGciOiJub25lIn0.e30."}) {
            Answer answer =
                    Api.anonymous().faulty().with("Authorization", token).get("/ladder");
            held(answer, 401, "invalid-token", null, null);
            assertThat(answer.header("WWW-Authenticate").orElse("")).contains("error=\"invalid_token\"");
        }
    }

    @Test
    void the_refusal_of_a_method_names_those_there_are() {
        Answer answer = Api.anonymous().faulty().send("DELETE", "/ladder", null);
        assertThat(answer.header("Allow").orElse("")).contains("GET");
    }

    private static void held(Answer answer, int status, String type, String field, String value) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.problem()).as("%s", answer).isEqualTo(type);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("traceparent")).isPresent();
        assertThat(answer.text()).doesNotContain("Exception", "<html", "\tat ");
        assertThat(answer.at("/detail").asText()).isNotBlank();
        if (field == null) {
            return;
        }
        JsonNode found = answer.at("/invalidParameters/0");
        assertThat(found.path("name").asText()).isEqualTo(field);
        assertThat(found.path("reason").asText()).isNotBlank();
        assertThat(found.path("remedy").asText()).isNotBlank();
        if (!"*".equals(value)) {
            assertThat(found.path("value").isNull() ? null : found.path("value").asText())
                    .isEqualTo(value);
        }
    }
}
