package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
    }

    private static List<Integer> statuses(Answer answer) {
        List<Integer> statuses = new ArrayList<>();
        answer.at("/rows").forEach(row -> statuses.add(row.path("status").asInt()));
        return statuses;
    }
}
