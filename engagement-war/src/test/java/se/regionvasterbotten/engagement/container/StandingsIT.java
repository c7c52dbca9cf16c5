package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Evidence in, the ladder's answer out, through the running product: the seed's municipality, association and researcher. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingsIT extends ContainerTest {
    private static final String MUNICIPALITY = "ST-KOMMUN";
    private static final String UNIVERSITY = "ST-AKADEMI";
    private static final String RESEARCHER = "ST-FORSKARE";

    @BeforeAll
    void the_register_is_told() {
        organisation(MUNICIPALITY, "Trappsteds kommun", "offentlig sektor");
        organisation(UNIVERSITY, "Trappsteds universitet", "akademi");
        created(
                "/persons",
                Map.of(
                        "externalId", RESEARCHER,
                        "givenName", "Ylva",
                        "familyName", "Trappmark",
                        "email", "ylva.trappmark@trappsted.example",
                        "affiliations", List.of(Map.of("organisation", UNIVERSITY, "from", "2022-01-01"))));
        activity("ST-A1", "2023-02-07", "Mötesplats Lycksele");
        activity("ST-A2", "2023-09-12", "Mötesplats Lycksele");
        contribution("ST-C1", MUNICIPALITY, "LISTENER", "2023-02-07", "ST-A1");
        contribution("ST-C2", RESEARCHER, "LISTENER", "2023-02-07", "ST-A1");
        contribution("ST-C3", RESEARCHER, "PANELLIST", "2023-09-12", "ST-A2");
        created(
                "/initiatives",
                Map.of(
                        "externalId", "ST-I1",
                        "name", "Samverkan om platsvarumärket",
                        "type", "gemensamt initiativ",
                        "theme", "platsvarumärke",
                        "from", "2023-10-01",
                        "statedSolution", "Gemensam berättelse",
                        "members",
                                List.of(
                                        Map.of("organisation", MUNICIPALITY, "role", "partner", "from", "2023-10-01"),
                                        Map.of(
                                                "organisation",
                                                UNIVERSITY,
                                                "role",
                                                "partner",
                                                "from",
                                                "2024-01-15",
                                                "to",
                                                "2024-02-15"))));
    }

    @ParameterizedTest(name = "{0} on {1} stands at {2}, highest {3}, dormant {4}")
    @CsvSource({
        "ST-KOMMUN, 2023-02-06, 0, 0, false", "ST-KOMMUN, 2023-02-07, 1, 1, false",
                "ST-KOMMUN, 2023-10-01, 3, 3, false",
        "ST-KOMMUN, 2024-01-14, 3, 3, false", "ST-KOMMUN, 2024-01-15, 4, 4, false",
                "ST-KOMMUN, 2026-02-14, 4, 4, false",
        "ST-KOMMUN, 2026-02-15, 3, 4, false", "ST-KOMMUN, 9999-12-31, 3, 4, false",
                "ST-FORSKARE, 2023-09-11, 1, 1, false",
        "ST-FORSKARE, 2023-09-12, 2, 2, false", "ST-FORSKARE, 2025-09-12, 0, 2, true",
                "ST-AKADEMI, 2023-09-12, 2, 2, false",
    })
    void an_actor_stands_where_the_rules_say(String actor, String asOf, int rung, int highest, boolean dormant) {
        JsonNode standing = standing(actor, "?asOf=" + asOf);

        assertThat(standing.at("/rung").asInt()).isEqualTo(rung);
        assertThat(standing.at("/highestRung").asInt()).isEqualTo(highest);
        assertThat(standing.at("/dormant").asBoolean()).isEqualTo(dormant);
    }

    @Test
    void a_standing_says_why_and_what_is_missing_in_the_callers_language() {
        Answer swedish = Api.as("analyst")
                .in("sv")
                .get("/actors/" + MUNICIPALITY + "/standing?asOf=2024-03-01&theme=platsvarum%C3%A4rke");
        Answer english = Api.as("analyst").in("en").get("/actors/" + MUNICIPALITY + "/standing?asOf=2024-03-01");

        assertThat(swedish.at("/actor/sector").asText()).isEqualTo("offentlig sektor");
        assertThat(swedish.at("/themes/0/reasons/0/rule").asText()).isEqualTo("collaboration");
        assertThat(swedish.at("/themes/0/reasons/0/memberships")).hasSize(2);
        assertThat(swedish.at("/themes/0/reasons/0/supportsUntil").asText()).isEqualTo("2026-02-15");
        assertThat(swedish.at("/rungName").asText()).isEqualTo("Samverkan");
        assertThat(swedish.at("/themes/0/missing/0/rung").asInt()).isEqualTo(5);
        assertThat(english.at("/rungName").asText()).isEqualTo("Collaboration");
    }

    @Test
    void a_standing_is_told_in_whole_sentences_with_the_registers_names() {
        String asked = "/actors/" + RESEARCHER + "/standing?asOf=2023-12-31";

        assertThat(Api.as("analyst").in("sv").get(asked).at("/explanation").asText())
                .startsWith(
                        "Ylva Trappmark står på Intresse i frågan platsvarumärke, därför att personen deltog i en panel vid Mötesplats Lycksele")
                .contains("den 12 september 2023");
        assertThat(Api.as("analyst").in("en").get(asked).at("/explanation").asText())
                .startsWith("Ylva Trappmark stands at Interest on the theme platsvarumärke");
        assertThat(Api.as("analyst")
                        .in("sv")
                        .get("/actors/" + MUNICIPALITY + "/standing?asOf=2024-03-01&theme=platsvarum%C3%A4rke")
                        .at("/explanation")
                        .asText())
                .contains("tillsammans med sektorn akademi");
        assertThat(Api.as("analyst")
                        .in("sv")
                        .get("/actors/" + UNIVERSITY + "/standing?asOf=2022-12-31")
                        .at("/explanation")
                        .asText())
                .isEqualTo(
                        "Trappsteds universitet står ännu inte på trappan: till och med den 31 december 2022 finns ingen bekräftad insats.");
    }

    @Test
    void a_journey_tells_the_steps_until_the_day_that_is_asked() {
        Answer journey = Api.as("reader").get("/actors/" + MUNICIPALITY + "/journey?asOf=2026-06-01");

        assertThat(journey.json().at("/steps").findValuesAsText("type"))
                .containsExactly("ENTRY", "DIRECT_ENTRY", "UP", "LAPSE");
        assertThat(journey.at("/steps/1/date").asText()).isEqualTo("2023-10-01");
        assertThat(journey.at("/steps/2/ended")).isEmpty();
        assertThat(journey.at("/steps/3/to").asText()).isEqualTo("RUNG_3");
        assertThat(journey.at("/steps/3/ended/0/supportsUntil").asText())
                .isEqualTo(journey.at("/steps/3/date").asText());
    }

    @Test
    void what_is_told_today_was_not_known_yesterday() {
        Answer then = Api.as("analyst")
                .get("/actors/" + MUNICIPALITY + "/standing?asOf=2024-03-01&knownAt=2020-01-01T00:00:00Z");

        assertThat(then.at("/rung").asInt()).isZero();
        assertThat(then.at("/themes")).isEmpty();
    }

    @Test
    void a_retraction_gives_what_would_have_been_without_it_and_the_earlier_knowledge_stays() {
        organisation("ST-ANGER", "Ångrade Bolaget AB", "näringsliv");
        String id = contribution("ST-C9", "ST-ANGER", "PANELLIST", "2023-09-12", "ST-A2");
        String before = standing("ST-ANGER", "?asOf=2023-12-31").at("/knownAt").asText();
        Answer retracted = Api.as("registrar")
                .put("/contributions/" + id + "/status", Map.of("status", "RETRACTED", "reason", "Fel bolag"));

        assertThat(retracted.status()).isEqualTo(200);
        assertThat(standing("ST-ANGER", "?asOf=2023-12-31").at("/rung").asInt()).isZero();
        assertThat(standing("ST-ANGER", "?asOf=2023-12-31&knownAt=" + before)
                        .at("/rung")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_list_chooses_by_type_theme_and_the_rung_on_it() {
        Answer list = Api.as("analyst")
                .get("/standings?type=ORGANISATION&theme=platsvarum%C3%A4rke&rung=4&asOf=2024-03-01&limit=1000");

        assertThat(list.json().at("/items").findValuesAsText("name")).contains("Trappsteds kommun");
        assertThat(list.at("/total").asInt()).isEqualTo(list.at("/items").size());
        assertThat(Api.as("analyst")
                        .get("/standings?rung=3&sector=akademi&asOf=2023-09-12")
                        .json()
                        .at("/items")
                        .findValuesAsText("externalId"))
                .doesNotContain(UNIVERSITY);
    }

    @Test
    void persons_are_shown_to_those_who_may_see_them() {
        assertThat(Api.as("reader").get("/actors/" + RESEARCHER + "/standing").status())
                .isEqualTo(403);
        assertThat(Api.as("reader").get("/standings?type=PERSON").status()).isEqualTo(403);
        assertThat(Api.as("reader").get("/standings?limit=1000").json().findValuesAsText("type"))
                .containsOnly("ORGANISATION");
        assertThat(Api.as("analyst")
                        .get("/standings?type=PERSON&asOf=2023-12-31&limit=1000")
                        .json()
                        .findValuesAsText("externalId"))
                .contains(RESEARCHER);
    }

    @Test
    void a_follow_up_counts_and_its_flows_sum_to_opening_and_closing() {
        JsonNode figures = Api.as("analyst")
                .get("/follow-up?from=2023-01-01&to=2024-01-01&theme=platsvarum%C3%A4rke")
                .json();
        JsonNode organisations = figures.at("/organisations");

        assertThat(sum(organisations.at("/flows"))).isEqualTo(sum(organisations.at("/opening")));
        assertThat(sum(organisations.at("/flows"))).isEqualTo(sum(organisations.at("/closing")));
        assertThat(organisations.at("/closing").findValuesAsText("state")).doesNotContain("NOT_YET");
        assertThat(figures.at("/persons/steps").findValuesAsText("type")).contains("ENTRY", "UP");
    }

    @ParameterizedTest(name = "{0} with {1} is answered {2}")
    @CsvSource({
        "'', '', 200",
        "'', from=2024-01-01&to=2026-01-01, 200",
        "'', from=2024-02-01&to=2025-01-01, 401",
        "'', knownAt=2025-01-01T00:00:00Z, 401",
        "'', theme=energi&sector=akademi, 401",
        "'', theme=energi, 200",
        "reader, from=2024-02-01&to=2025-01-01&knownAt=2025-01-01T00:00:00Z&theme=energi&sector=akademi, 200",
        "dataProtectionOfficer, '', 403",
        "analyst, from=2025-01-01&to=2025-01-01, 400",
        "analyst, theme=fiske, 400",
        "analyst, ladderVersion=7, 400",
    })
    void figures_are_open_to_a_degree(String role, String query, int status) {
        Api caller = role.isEmpty() ? Api.anonymous() : Api.as(role);
        Answer answer = caller.get("/follow-up" + (query.isEmpty() ? "" : "?" + query));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().has("persons")).isFalse();
    }

    @Test
    void an_unknown_actor_is_not_found() {
        assertThat(Api.as("analyst").get("/actors/ST-INGEN/standing").problem()).isEqualTo("not-found");
    }

    private static int sum(JsonNode rows) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += row.at("/actors").asInt();
        }
        return sum;
    }

    private static JsonNode standing(String actor, String query) {
        return Api.as("analyst").get("/actors/" + actor + "/standing" + query).json();
    }

    private static void organisation(String externalId, String name, String sector) {
        created("/organisations", Map.of("externalId", externalId, "name", name, "sector", sector));
    }

    private static void activity(String externalId, String date, String place) {
        created(
                "/activities",
                Map.of(
                        "externalId",
                        externalId,
                        "name",
                        "Samtal om platsen " + date,
                        "type",
                        "dialog",
                        "date",
                        date,
                        "meetingPlace",
                        place,
                        "theme",
                        "platsvarumärke"));
    }

    private static String contribution(String externalId, String actor, String kind, String date, String activity) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of(
                "externalId",
                externalId,
                "actor",
                actor,
                "kind",
                kind,
                "date",
                date,
                "activity",
                activity,
                "source",
                "minnesanteckning",
                "confirmed",
                true));
        return created("/contributions", told).at("/id").asText();
    }

    private static Answer created(String path, Object body) {
        Answer answer = Api.as("registrar").post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
