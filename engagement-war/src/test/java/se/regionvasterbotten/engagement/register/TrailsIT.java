package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** The seed's own: after the discussions of Norrbottniabanan a business association takes an initiative towards the state. */
class TrailsIT extends ContainerTest {
    @BeforeAll
    static void the_track_is_talked_of_and_decided() {
        told("/organisations", Map.of("externalId", "SP-F", "name", "Spårets företagare", "sector", "näringsliv"));
        told(
                "/persons",
                Map.of(
                        "externalId",
                        "SP-P",
                        "givenName",
                        "Siv",
                        "familyName",
                        "Spårman",
                        "affiliations",
                        List.of(Map.of("organisation", "SP-F", "from", "2020-01-01"))));
        activity("SP-A1", "2023-03-01", Map.of("meetingPlace", "Mötesplats Lycksele"), "infrastruktur");
        activity("SP-A2", "2023-05-01", Map.of("office", "North Sweden European Office"), "infrastruktur");
        activity("SP-A3", "2023-06-01", Map.of("meetingPlace", "Västerbotten på Grand Hôtel"), "skog");
        activity("SP-A4", "2024-06-01", Map.of("meetingPlace", "Mötesplats Lycksele"), "infrastruktur");
        for (String activity : List.of("SP-A1", "SP-A2", "SP-A3", "SP-A4")) {
            given("SP-P", activity, true);
        }
        told(
                "/initiatives",
                Map.of(
                        "externalId",
                        "SP-I",
                        "name",
                        "Spårets påverkan",
                        "type",
                        "eget initiativ",
                        "theme",
                        "infrastruktur",
                        "from",
                        "2023-08-01",
                        "members",
                        List.of(
                                Map.of("organisation", "SP-F", "role", "initiativägare", "from", "2023-08-01"),
                                Map.of("person", "SP-P", "onBehalfOf", "SP-F", "role", "partner", "from", "2023-09-01"),
                                Map.of("organisation", "SP-F", "role", "partner", "from", "2024-09-01"))));
        told(
                "/outcomes",
                Map.of(
                        "externalId",
                        "SP-O",
                        "initiative",
                        "SP-I",
                        "date",
                        "2024-02-01",
                        "name",
                        "Staten beslutar",
                        "document",
                        "N2024/1"));
    }

    @Test
    void a_trail_is_what_its_actors_did_at_the_meeting_places_before_it_in_the_order_of_time() {
        JsonNode trail = Api.as("reader").get("/outcomes/SP-O/trail").json();

        assertThat(trail.at("/outcome/externalId").asText()).isEqualTo("SP-O");
        assertThat(trail.at("/initiative/externalId").asText()).isEqualTo("SP-I");
        assertThat(trail.at("/contributions").findValuesAsText("date")).containsExactly("2023-03-01", "2023-06-01");
        assertThat(trail.at("/contributions/0/sameTheme").asBoolean()).isTrue();
        assertThat(trail.at("/contributions/1/sameTheme").asBoolean()).isFalse();
    }

    @Test
    void a_role_that_began_after_the_outcome_is_not_in_its_trail() {
        assertThat(Api.as("reader").get("/outcomes/SP-O/trail").at("/actors").findValuesAsText("from"))
                .containsExactly("2023-08-01", "2023-09-01");
    }

    @Test
    void persons_are_in_it_for_those_who_may_read_them_only() {
        assertThat(Api.as("reader").get("/outcomes/SP-O/trail").text()).doesNotContain("Spårman", "PERSON");

        Answer full = Api.as("registrar").get("/outcomes/SP-O/trail");
        assertThat(full.at("/actors").findValuesAsText("type"))
                .containsExactlyInAnyOrder("ORGANISATION", "ORGANISATION", "PERSON");
        assertThat(full.text()).contains("Siv Spårman");
    }

    @Test
    void the_trail_of_an_unknown_outcome_is_not_found() {
        assertThat(Api.as("reader").get("/outcomes/SP-INGET/trail").problem()).isEqualTo("not-found");
    }

    private static void activity(String externalId, String date, Map<String, String> where, String theme) {
        Map<String, Object> body = new HashMap<>(where);
        body.putAll(
                Map.of("externalId", externalId, "name", externalId, "type", "dialog", "date", date, "theme", theme));
        told("/activities", body);
    }

    private static void given(String person, String activity, boolean confirmed) {
        told(
                "/contributions",
                Map.of(
                        "actor",
                        person,
                        "onBehalfOf",
                        "SP-F",
                        "kind",
                        "PARTICIPANT",
                        "activity",
                        activity,
                        "date",
                        Api.as("reader")
                                .get("/activities/" + activity)
                                .at("/date")
                                .asText(),
                        "source",
                        "lista",
                        "confirmed",
                        confirmed));
    }

    private static void told(String path, Object body) {
        Answer answer = Api.as("registrar").post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
