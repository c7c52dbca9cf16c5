package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A new version of the rules: told, tried by number, made active for all, and left again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LadderVersionsIT extends ContainerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DAY = "/standings?limit=1000&asOf=2026-06-01";

    @BeforeAll
    void the_register_is_told() {
        new GeneratedRegister("VERSION", 4711).tell(12);
    }

    @AfterAll
    void the_first_version_is_followed_again() throws InterruptedException {
        activate(1);
    }

    @Test
    void figures_follow_a_new_version_when_all_steps_have_been_made_by_it() throws InterruptedException {
        int number = told(48).at("/version").asInt();
        assertThat(Api.anonymous()
                        .get("/ladder-versions/" + number)
                        .at("/status")
                        .asText())
                .isEqualTo("DRAFT");
        JsonNode followed = standings("");
        JsonNode tried = standings("&ladderVersion=" + number);

        activate(number);

        assertThat(tried).isNotEqualTo(followed);
        assertThat(standings("")).isEqualTo(tried);
        assertThat(standings("&ladderVersion=1")).isEqualTo(followed);
        assertThat(Api.anonymous().get("/ladder").at("/version").asInt()).isEqualTo(number);
        assertThat(Api.anonymous()
                        .get("/ladder-versions/1/status")
                        .at("/status")
                        .asText())
                .isEqualTo("RETIRED");
        assertThat(StepsCheck.made().at("/found")).isEmpty();
    }

    @Test
    void what_is_told_under_a_new_version_holds_under_the_old_when_it_is_followed_again() throws InterruptedException {
        activate(told(12).at("/version").asInt());
        new GeneratedRegister("VERSION2", 4712).tell(6);
        activate(1);

        assertThat(StepsCheck.made().at("/found")).isEmpty();
        assertThat(administrator()
                        .put("/ladder-versions/1/status", Map.of("status", "ACTIVE"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everything_that_is_wrong_with_a_version_is_said_at_once() {
        ObjectNode version = version(24);
        ((ObjectNode) version.at("/rules/0")).put("rule", "Stora Bokstäver");
        ((ObjectNode) version.at("/rules/1")).putObject("condition").put("type", "ONE_OF");
        Answer swedish = administrator().in("sv").post("/ladder-versions", version);
        Answer english = administrator().in("en").post("/ladder-versions", version);

        assertThat(swedish.problem()).isEqualTo("inconsistent-ladder");
        assertThat(swedish.json().at("/invalidParameters").findValuesAsText("name"))
                .anyMatch(name -> name.startsWith("rules[0]"))
                .anyMatch(name -> name.startsWith("rules[1].condition"));
        assertThat(english.at("/title").asText()).isEqualTo("The ladder is inconsistent");
        assertThat(administrator().faulty().post("/ladder-versions", "{}").problem())
                .isEqualTo("required");
    }

    @Test
    void a_version_that_is_not_there_is_not_found_and_no_other_status_can_be_asked_for() {
        assertThat(administrator().get("/ladder-versions/4000").problem()).isEqualTo("not-found");
        assertThat(administrator()
                        .faulty()
                        .put("/ladder-versions/1/status", Map.of("status", "RETIRED"))
                        .problem())
                .isEqualTo("unknown-word");
    }

    private static Api administrator() {
        return Api.as("administrator");
    }

    private JsonNode told(int months) {
        Answer answer = administrator().post("/ladder-versions", version(months));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    /** The first version's rules, told again with other months of support. */
    static ObjectNode version(int months) {
        ObjectNode version = JsonNodeFactory.instance.objectNode();
        version.put("supportMonths", months);
        ArrayNode rules = version.putArray("rules");
        for (JsonNode rung : Api.anonymous().get("/ladder-versions/1").json().at("/rungs")) {
            for (JsonNode rule : rung.at("/rules")) {
                ObjectNode told = rule.deepCopy();
                told.remove("text");
                rules.add(told.put("rung", rung.at("/rung").asInt()));
            }
        }
        return version;
    }

    private void activate(int number) throws InterruptedException {
        String status = "/ladder-versions/" + number + "/status";
        Answer answer = administrator().put(status, Map.of("status", "ACTIVE"));
        assertThat(answer.status()).as(answer.text()).isIn(200, 202);
        Instant until = Instant.now().plus(PATIENCE);
        while (!administrator().get(status).at("/status").asText().equals("ACTIVE")) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(50);
        }
    }

    private static JsonNode standings(String query) {
        JsonNode page = Api.as("analyst").get(DAY + query).json();
        page.at("/items").forEach(item -> ((ObjectNode) item).remove("knownAt"));
        page.findParents("ladderVersion").forEach(item -> ((ObjectNode) item).remove("ladderVersion"));
        return page;
    }
}
