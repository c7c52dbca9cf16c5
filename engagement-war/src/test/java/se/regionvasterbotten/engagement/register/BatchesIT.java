package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Many contributions at once: all or none, or each for itself, as the caller prefers. */
class BatchesIT extends ContainerTest {
    private static final String PATH = "/contributions";

    private final Api registrar = Api.as("registrar");
    private final Api lenient = registrar.with("Prefer", "handling=lenient");
    private Map<String, Object> right;
    private Map<String, Object> wrong;

    @BeforeEach
    void rows() {
        String organisation = own("Radgivare");
        registrar.post("/organisations", body("name", organisation, "sector", "akademi"));
        right = body(
                "externalId",
                own("R"),
                "actor",
                organisation,
                "kind",
                "PANELLIST",
                "date",
                "2025-03-01",
                "theme",
                "skog",
                "source",
                "Programmet",
                "confirmed",
                true);
        wrong = with(right, "externalId", own("F"), "activity", own("inget"), "onBehalfOf", own("Ny part"));
    }

    @Test
    void each_row_stands_for_itself_when_the_caller_prefers_it() {
        registrar.post(PATH, with(right, "externalId", "känd " + right.get("externalId")));
        Answer answer = lenient.in("en")
                .post(
                        PATH,
                        List.of(
                                right,
                                wrong,
                                with(right, "externalId", "känd " + right.get("externalId")),
                                with(right, "externalId", "känd " + right.get("externalId"), "source", "Annan"),
                                with(right, "externalId", own("M"), "kind", "partner"),
                                right));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).contains("handling=lenient");
        assertThat(answer.at("/rows").findValuesAsText("index")).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(statuses(answer)).containsExactly(201, 422, 200, 422, 422, 422);
        assertThat(answer.at("/registered").asInt()).isEqualTo(2);
        assertThat(answer.at("/refused").asInt()).isEqualTo(4);
        assertThat(answer.at("/rows/0/contribution/kind").asText()).isEqualTo("PANELLIST");
        assertThat(answer.at("/rows/1").has("contribution")).isFalse();
        JsonNode problem = answer.at("/rows/1/problem");
        assertThat(problem.path("type").asText()).endsWith("/unknown-reference");
        assertThat(problem.at("/invalidParameters/0/name").asText()).isEqualTo("activity");
        assertThat(problem.path("title").asText()).isEqualTo("Refers to something unknown");
        assertThat(answer.at("/rows/3/problem/type").asText()).endsWith("/repeated");
        assertThat(answer.at("/rows/4/problem/type").asText()).endsWith("/membership-kind");
        assertThat(answer.at("/rows/5/problem/type").asText()).endsWith("/repeated");
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_alone_and_says_where() {
        Answer answer = lenient.faulty()
                .post(
                        PATH,
                        Arrays.asList(
                                with(right, "externalId", own("D"), "date", "2025-02-30"),
                                with(right, "externalId", own("T"), "confirmed", "ja", "source", "Programmet"),
                                with(right, "externalId", own("U"), "färg", "grön"),
                                null,
                                with(right, "externalId", own("C"), "source", "Pro\u0007grammet"),
                                "inte en insats",
                                List.of(right),
                                right));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(statuses(answer)).containsExactly(400, 400, 400, 422, 422, 400, 400, 201);
        assertThat(answer.at("/rows").findValuesAsText("index"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
        assertThat(problems(answer))
                .containsExactly(
                        "not-a-date date",
                        "wrong-type confirmed",
                        "unknown-field färg",
                        "required body",
                        "unprintable source",
                        "wrong-type body",
                        "wrong-type body");
        assertThat(answer.at("/rows/0/problem/invalidParameters/0/value").asText())
                .isEqualTo("2025-02-30");
        assertThat(answer.at("/rows/1/problem/invalidParameters/0/value").asText())
                .isEqualTo("ja");
        assertThat(answer.at("/registered").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_no_json_is_refused_whole_however_rows_are_handled() {
        for (String told :
                List.of("[{\"actor\": \"GRAN\"}, {\"actor\": ]", "[{}", "inget", "[{\"actor\": \"a\u0001b\"}]")) {
            assertThat(lenient.faulty().post(PATH, told).problem()).as(told).isEqualTo("malformed-json");
        }
        assertThat(lenient.faulty().post(PATH, "\"inget\"").status()).isEqualTo(400);
    }

    @Test
    void without_the_preference_rows_that_cannot_be_read_refuse_all_and_are_all_named() {
        Answer refused = registrar
                .faulty()
                .post(
                        PATH,
                        Arrays.asList(
                                right,
                                with(right, "externalId", own("D"), "date", "2025-02-30"),
                                with(right, "externalId", own("D"), "date", "2025-02-31"),
                                with(wrong, "externalId", own("W"))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("not-a-date");
        assertThat(refused.json().findValuesAsText("name")).containsExactly("[1].date", "[2].date");
        assertThat(registrar
                        .faulty()
                        .post(PATH, Arrays.asList(right, null))
                        .json()
                        .findValuesAsText("name"))
                .containsExactly("[1]");
        assertThat(registrar.post(PATH, List.of(right)).status()).isEqualTo(201);
    }

    @Test
    void a_refused_row_leaves_nothing_not_even_whom_it_was_on_behalf_of() {
        lenient.post(PATH, List.of(wrong, right));
        assertThat(registrar.get("/organisations?limit=1000").at("/items").findValuesAsText("name"))
                .doesNotContain((String) wrong.get("onBehalfOf"));
    }

    @Test
    void without_the_preference_one_fault_refuses_all_and_names_every_row() {
        Answer refused = registrar.post(PATH, List.of(right, wrong, with(wrong, "externalId", own("G"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().findValuesAsText("name")).containsExactly("[1].activity", "[2].activity");
        assertThat(registrar.post(PATH, List.of(right)).status()).isEqualTo(201);
    }

    @Test
    void sent_again_the_same_rows_are_there_and_only_the_rest_is_new() {
        Map<String, Object> more = with(right, "externalId", own("S"));
        lenient.post(PATH, List.of(right, wrong));
        assertThat(statuses(lenient.post(PATH, List.of(right, more)))).containsExactly(200, 201);
    }

    @Test
    void a_key_gives_the_same_rows_again_and_another_handling_is_another_request() {
        String key = UUID.randomUUID().toString();
        Answer first = lenient.with("Idempotency-Key", key).post(PATH, List.of(right, wrong));
        Answer second = lenient.with("Idempotency-Key", key).post(PATH, List.of(right, wrong));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Preference-Applied")).contains("handling=lenient");
        assertThat(registrar
                        .with("Idempotency-Key", key)
                        .post(PATH, List.of(right, wrong))
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void more_rows_than_there_is_room_for_are_refused_whole() {
        List<Map<String, Object>> many = Collections.nCopies(5001, body("kind", "x"));
        Answer refused = lenient.faulty().post(PATH, many);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("too-many");
        assertThat(refused.at("/invalidParameters/0/name").asText()).isEqualTo("contributions");
        assertThat(refused.at("/detail").asText()).startsWith("contributions: ");
    }

    private static List<String> problems(Answer answer) {
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : answer.at("/rows").findValues("problem")) {
            String type = problem.path("type").asText();
            problems.add(type.substring(type.lastIndexOf('/') + 1) + " "
                    + problem.at("/invalidParameters/0/name").asText());
        }
        return problems;
    }

    private static List<Integer> statuses(Answer answer) {
        List<Integer> statuses = new ArrayList<>();
        answer.at("/rows").forEach(row -> statuses.add(row.path("status").asInt()));
        return statuses;
    }
}
