package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/**
 * What is read from the stored steps is what the core computes: the same question as known now, and as known at an instant, which is always computed. Over a
 * generated register, and all that the tests before have told.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredStepsIT extends ContainerTest {
    @BeforeAll
    void the_register_is_told() {
        GeneratedRegister register = new GeneratedRegister("LAGRAD", 20261124);
        register.tell(24);
        register.retractSome();
        register.mergeSome();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1000",
                "limit=7&page=3",
                "limit=5&page=1000",
                "limit=1000&ownStaff=true",
                "limit=1000&type=PERSON&rung=2",
                "limit=1000&rung=0",
                "limit=1000&rung=0&ownStaff=true",
                "limit=1000&sector=akademi",
                "limit=1000&theme=energi",
                "limit=1000&theme=energi&rung=0",
                "limit=1000&theme=skog&rung=1",
                "limit=1000&meetingPlace=M%C3%B6tesplats+Lycksele&sector=n%C3%A4ringsliv",
            })
    void a_page_of_standings_is_what_the_core_computes_on_any_day(String query) {
        for (String day : days()) {
            same("/standings?" + query + "&asOf=" + day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&theme=energi", "&sector=akademi", "&meetingPlace=M%C3%B6tesplats+Lycksele"})
    void figures_are_what_the_core_computes_for_any_period(String filter) {
        List<String> days = days();
        for (int i = 1; i < days.size(); i++) {
            same("/follow-up?from=" + days.get(i - 1) + "&to=" + days.get(i) + filter);
        }
        same("/follow-up?from=2022-01-01&to=2023-01-01" + filter);
        same("/follow-up?from=2020-01-01&to=2026-01-01" + filter);
    }

    @Test
    void a_check_says_how_far_it_has_come_and_finds_nothing() throws InterruptedException {
        JsonNode check = StepsCheck.made();

        assertThat(check.at("/differences").asInt()).isZero();
        assertThat(check.at("/done").asInt())
                .isEqualTo(check.at("/total").asInt())
                .isGreaterThan(70);
        assertThat(check.at("/endedAt").isNull()).isFalse();
    }

    @Test
    void a_check_that_nobody_has_begun_is_not_found() {
        Api administrator = Api.as("administrator");
        assertThat(administrator
                        .get("/checks/0190a000-0000-7000-8000-00000000dead")
                        .problem())
                .isEqualTo("not-found");
        assertThat(administrator.faulty().get("/checks/17").problem()).isEqualTo("not-found");
    }

    private static List<String> days() {
        return LocalDate.of(2020, 11, 1)
                .datesUntil(LocalDate.of(2027, 1, 1), java.time.Period.ofDays(113))
                .map(LocalDate::toString)
                .toList();
    }

    private static void same(String path) {
        String now = Instant.now().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS).toString();
        JsonNode stored = withoutInstant(Api.as("analyst").get(path));
        JsonNode computed = withoutInstant(Api.as("analyst").get(path + "&knownAt=" + now));

        assertThat(stored).as(path).isEqualTo(computed);
    }

    private static JsonNode withoutInstant(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode json = answer.json();
        json.findParents("knownAt").forEach(each -> ((ObjectNode) each).remove("knownAt"));
        // A link asks as the question did, with its instant.
        for (String link : List.of("link", "links")) {
            json.findParents(link).forEach(each -> ((ObjectNode) each).remove(link));
        }
        return json;
    }
}
