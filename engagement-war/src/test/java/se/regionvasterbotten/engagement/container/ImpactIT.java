package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What a change of the rules would move, before anyone follows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpactIT extends ContainerTest {
    private static final String PERIOD = "/impact?from=2025-01-01&to=2026-06-02&limit=1000";
    private int shorter;

    @BeforeAll
    void the_register_and_a_version_with_six_months_of_support_are_told() {
        new GeneratedRegister("IMPACT", 4713).tell(12);
        Answer told = Api.as("administrator").post("/ladder-versions", LadderVersionsIT.version(6));
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        shorter = told.at("/version").asInt();
    }

    @Test
    void who_moves_is_who_has_other_standings_by_the_two_versions() {
        JsonNode impact = asked("analyst", shorter, "").json();
        List<String> moved = new ArrayList<>();
        for (String type : List.of("organisations", "persons")) {
            impact.at("/" + type + "/moved/items")
                    .forEach(one -> moved.add(one.at("/actor/id").asText()));
        }

        assertThat(moved).isNotEmpty().containsExactlyInAnyOrderElementsOf(differing());
    }

    @Test
    void what_differs_and_why_someone_moves_is_said_in_the_callers_language() {
        Answer swedish = asked("analyst", shorter, "");
        Answer english = Api.as("analyst").in("en").get("/ladder-versions/" + shorter + PERIOD);

        assertThat(swedish.at("/changes/0/text").asText()).contains("6").contains("24");
        assertThat(swedish.at("/changes/0/canMove").asBoolean()).isTrue();
        JsonNode first = swedish.at("/persons/moved/items/0");
        assertThat(first.at("/text").asText())
                .contains(first.at("/actor/name").asText())
                .contains(swedish.at("/changes/0/text").asText());
        assertThat(english.at("/changes/0/text").asText())
                .isNotEqualTo(swedish.at("/changes/0/text").asText());
    }

    @Test
    void a_version_held_against_itself_moves_nobody() {
        JsonNode impact = asked("analyst", 1, "&against=1").json();

        assertThat(impact.at("/changes")).isEmpty();
        assertThat(impact.at("/organisations/moved/total").asInt()).isZero();
        assertThat(impact.at("/organisations/closing"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.at("/from")).isEqualTo(cell.at("/to")));
    }

    @Test
    void persons_are_left_out_for_who_may_not_see_their_figures() {
        assertThat(asked("reader", shorter, "").json().has("persons")).isFalse();
    }

    @Test
    void versions_that_are_not_there_are_told_apart() {
        assertThat(asked("reader", 4000, "").problem()).isEqualTo("not-found");
        Answer against = Api.as("reader").get("/ladder-versions/1/impact?against=4000");
        assertThat(against.problem()).isEqualTo("parameter-out-of-range");
        assertThat(against.at("/invalidParameters/0/name").asText()).isEqualTo("against");
    }

    private static Answer asked(String role, int version, String more) {
        return Api.as(role).in("sv").get("/ladder-versions/" + version + PERIOD + more);
    }

    private List<String> differing() {
        JsonNode before = standings(1);
        JsonNode after = standings(shorter);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boolean same = before.get(i).at("/rung").equals(after.get(i).at("/rung"));
            if (!same) {
                differing.add(before.get(i).at("/actor/id").asText());
            }
        }
        return differing;
    }

    private static JsonNode standings(int version) {
        return Api.as("analyst")
                .get("/standings?limit=1000&asOf=2026-06-01&ladderVersion=" + version)
                .at("/items");
    }
}
