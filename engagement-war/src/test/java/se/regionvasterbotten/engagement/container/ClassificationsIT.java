package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A history in, a standing out. */
class ClassificationsIT extends ContainerTest {
    private static final String MUNICIPALITY = """
            {"asOf": "2025-12-31", "actor": {"type": "ORGANISATION", "sector": "offentlig sektor"},
             "contributions": [{"id": "c", "kind": "åhörare", "date": "2024-06-26", "theme": "skog", "activity": "a", "atMeetingPlace": true}],
             "memberships": [{"id": "m", "initiative": "i", "role": "PARTNER", "theme": "skog", "from": "2024-10-01",
               "statedSolution": "Gemensam utbildning", "others": [{"sector": "%s", "from": "2025-01-15"}]}]}""";

    @ParameterizedTest(name = "beside {0} the municipality stands at {1}")
    @CsvSource({"akademi, 4", "offentlig sektor, 3", "diplomati, 3"})
    void another_sector_is_another_of_the_five(String sector, int rung) {
        Answer standing = Api.as("reader").post("/classifications", MUNICIPALITY.formatted(sector));

        assertThat(standing.at("/rung").asInt()).as(standing.text()).isEqualTo(rung);
        assertThat(standing.at("/knownAt").isNull()).isTrue();
    }

    @Test
    void an_empty_history_stands_nowhere() {
        Answer standing = Api.as("reader")
                .post("/classifications", "{\"asOf\": \"2025-12-31\", \"actor\": {\"type\": \"PERSON\"}}");

        assertThat(standing.at("/rung").asInt()).isZero();
        assertThat(standing.at("/dormant").asBoolean()).isFalse();
        assertThat(standing.at("/themes")).isEmpty();
    }

    @Test
    void nothing_in_a_list_is_told_before_what_the_others_have_wrong() {
        Answer problem = Api.as("reader").faulty().post("/classifications", """
                {"asOf": "2025-12-31", "actor": {"type": "PERSON"}, "contributions": [{"id": "c"}, null]}""");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.at("/invalidParameters/0/name").asText()).isEqualTo("contributions[1]");
    }

    @Test
    void everything_wrong_is_named_at_once() {
        Answer problem = Api.as("reader").faulty().post("/classifications", """
                {"asOf": "2025-12-31", "actor": {"type": "PERSON", "sector": "fiske"},
                 "contributions": [{"id": "c", "kind": "PARTNER", "date": "2024-06-26", "theme": "skog"},
                                   {"id": "c", "kind": "moderator", "theme": " "}],
                 "memberships": [{"id": "m", "initiative": "i", "role": "LISTENER", "theme": "skog", "from": "2024-10-01", "to": "2024-10-01"}]}""");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.json().at("/invalidParameters").findValuesAsText("name"))
                .containsExactly(
                        "actor.sector",
                        "contributions[0].kind",
                        "contributions[1].id",
                        "contributions[1].kind",
                        "contributions[1].date",
                        "contributions[1].theme",
                        "memberships[0].role",
                        "memberships[0].to");
    }

    @Test
    void nothing_at_all_is_refused_with_what_must_be_there() {
        assertThat(Api.as("reader").faulty().post("/classifications", "{}").problem())
                .isEqualTo("required");
        assertThat(Api.as("reader").faulty().post("/classifications", "null").status())
                .isEqualTo(400);
    }
}
