package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.problem.InvalidParameter;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class JsonFaultsTest {
    enum Word {
        ONE,
        TWO
    }

    record Flag(boolean there) {}

    record Member(Word role, LocalDate from) {}

    record Body(
            String name,
            Integer reach,
            Boolean confirmed,
            LocalDate date,
            OffsetDateTime at,
            UUID id,
            Word word,
            List<Member> members) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
                    {"nmae":"x"}                        | UNKNOWN_FIELD   | nmae             | x
                    {"members":[{},{"rol":1}]}          | UNKNOWN_FIELD   | members[1].rol   | 1
                    {"name":"a","name":"b"}             | DUPLICATE_FIELD | name             | -
                    {"name":5}                          | WRONG_TYPE      | name             | 5
                    {"name":true}                       | WRONG_TYPE      | name             | true
                    {"name":["a"]}                      | WRONG_TYPE      | name             | -
                    {"reach":"5"}                       | WRONG_TYPE      | reach            | 5
                    {"reach":""}                        | WRONG_TYPE      | reach            | ~~
                    {"reach":1.5}                       | WRONG_TYPE      | reach            | 1.5
                    {"reach":true}                      | WRONG_TYPE      | reach            | true
                    {"reach":99999999999}               | NOT_A_NUMBER    | reach            | 99999999999
                    {"confirmed":"true"}                | WRONG_TYPE      | confirmed        | true
                    {"confirmed":1}                     | WRONG_TYPE      | confirmed        | 1
                    {"date":"2025-02-29"}               | NOT_A_DATE      | date             | 2025-02-29
                    {"date":"2025-2-9"}                 | NOT_A_DATE      | date             | 2025-2-9
                    {"date":"0000-01-01"}               | NOT_A_DATE      | date             | 0000-01-01
                    {"date":"2025-01-01T00:00:00Z"}     | NOT_A_DATE      | date             | 2025-01-01T00:00:00Z
                    {"date":""}                         | NOT_A_DATE      | date             | ~~
                    {"date":20250101}                   | WRONG_TYPE      | date             | 20250101
                    {"date":[2025,1,1]}                 | WRONG_TYPE      | date             | -
                    {"at":"2025-01-01T25:00:00Z"}       | NOT_A_TIME      | at               | 2025-01-01T25:00:00Z
                    {"at":"2025-01-01"}                 | NOT_A_TIME      | at               | 2025-01-01
                    {"at":0}                            | WRONG_TYPE      | at               | 0
                    {"id":"1-1-1-1-1"}                  | NOT_A_UUID      | id               | 1-1-1-1-1
                    {"id":""}                           | NOT_A_UUID      | id               | ~~
                    {"word":"THREE"}                    | NOT_ONE_OF      | word             | THREE
                    {"word":"one"}                      | NOT_ONE_OF      | word             | one
                    {"word":0}                          | WRONG_TYPE      | word             | 0
                    {"members":[{"from":"x"}]}          | NOT_A_DATE      | members[0].from  | x
                    {"members":[null]}                  | REQUIRED        | members[0]       | -
                    {"members":{}}                      | WRONG_TYPE      | members          | -
                    {"members":"x"}                     | WRONG_TYPE      | members          | x
                    [{"name":"x"}]                      | WRONG_TYPE      | body             | -
                    "text"                              | WRONG_TYPE      | body             | text
                    5                                   | WRONG_TYPE      | body             | 5
                    """)
    void what_does_not_fit_is_named_with_its_value(String json, ProblemType type, String field, String value) {
        Problem problem = refusal(json, Body.class);
        InvalidParameter found = problem.invalidParameters().get(0);
        assertThat(problem.type()).isEqualTo(type);
        assertThat(found.name()).isEqualTo(field);
        assertThat(found.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":",
                "{\"name\":\"x\"",
                "{'name':'x'}",
                "{\"name\":\"x\",}",
                "{\"reach\":01}",
                "{} {}",
                "nul",
                "<a/>"
            })
    void what_is_no_json_is_told_by_line_and_column(String json) {
        Problem problem = refusal("\n" + json, Body.class);
        assertThat(problem.type()).isIn(ProblemType.MALFORMED_JSON, ProblemType.WRONG_TYPE);
        if (problem.type() == ProblemType.MALFORMED_JSON) {
            assertThat(problem.arguments()).hasSize(2).startsWith("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "a\\udc00b", "\\u0007", "\\u0085"})
    void characters_that_cannot_be_kept_are_refused_before_anyone_sees_them(String text) {
        Problem problem = refusal("{\"name\":\"" + text + "\"}", Body.class);
        assertThat(problem.type()).isEqualTo(ProblemType.UNPRINTABLE);
        assertThat(problem.invalidParameters().get(0).name()).isEqualTo("name");
    }

    @Test
    void nesting_beyond_reason_and_numbers_without_end_are_refused() {
        assertThat(refusal("[".repeat(10_000), Body.class).type().status()).isEqualTo(400);
        assertThat(refusal("{\"members\":" + "[".repeat(100) + "]".repeat(100) + "}", Body.class)
                        .type()
                        .status())
                .isEqualTo(400);
        assertThat(refusal("{\"reach\":" + "9".repeat(5_000) + "}", Body.class)
                        .type()
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"there\":null}"})
    void a_field_that_cannot_be_null_is_required(String json) {
        Problem problem = refusal(json, Flag.class);
        assertThat(problem.type()).isEqualTo(ProblemType.REQUIRED);
        assertThat(problem.invalidParameters().get(0).name()).isEqualTo("there");
    }

    @Test
    void an_item_of_an_array_that_is_null_is_named_by_its_place() {
        Problem problem = refusal("[{},null]", Member[].class);
        assertThat(problem.type()).isEqualTo(ProblemType.REQUIRED);
        assertThat(problem.invalidParameters().get(0).name()).isEqualTo("[1]");
    }

    @Test
    void what_fits_is_read_in_utc_and_composed() throws JsonProcessingException {
        Body body = Json.mapper().readValue("""
                        {"name": "Umea\u030a", "reach": 5, "confirmed": true, "date": "2024-02-29",
                         "at": "2026-01-15T09:00:00.1234567+01:00", "members": []}
                        """, Body.class);
        assertThat(body.name()).isEqualTo("Umeå");
        assertThat(body.at()).isEqualTo(OffsetDateTime.parse("2026-01-15T08:00:00.123456Z"));
        assertThat(Json.mapper().writeValueAsString(body))
                .isEqualTo("{\"name\":\"Umeå\",\"reach\":5,\"confirmed\":true,\"date\":\"2024-02-29\","
                        + "\"at\":\"2026-01-15T08:00:00.123456Z\",\"id\":null,\"word\":null,\"members\":[]}");
    }

    private static Problem refusal(String json, Class<?> type) {
        JsonProcessingException refused = catchThrowableOfType(JsonProcessingException.class, () -> read(json, type));
        assertThat(refused).as(json).isNotNull();
        return JsonFaults.problem(refused);
    }

    /** As the server reads a body: its parser is still open when the fault is told. */
    private static void read(String json, Class<?> type) throws IOException {
        JsonParser parser = Json.mapper().createParser(json);
        parser.nextToken();
        Json.mapper().readerFor(type).readValue(parser);
    }
}
