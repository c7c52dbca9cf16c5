package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
            given("SP-P", "SP-F", activity, true);
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
    void a_trail_says_when_it_was_known() {
        Instant asked = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String known =
                Api.as("reader").get("/outcomes/SP-O/trail").at("/knownAt").asText();
        assertThat(Instant.parse(known)).isBetween(asked, Instant.now());
        assertThat(Api.as("reader")
                        .get("/outcomes/SP-O/trail?knownAt=" + known)
                        .at("/knownAt")
                        .asText())
                .isEqualTo(known);
    }

    @Test
    void everything_in_it_is_called_as_it_was_called_then() {
        Api administrator = Api.as("administrator");
        String theme = told("/themes", Map.of("name", "Spårets fråga"));
        String place = told("/meeting-places", Map.of("name", "Spårets plats", "reach", "DIGITAL"));
        String organisation =
                told("/organisations", Map.of("externalId", "SP-N", "name", "Spårets namn", "sector", "näringsliv"));
        activity("SP-NA", "2023-03-01", Map.of("meetingPlace", place), "Spårets fråga");
        given("SP-N", null, "SP-NA", true);
        told(
                "/initiatives",
                Map.of(
                        "externalId",
                        "SP-NI",
                        "name",
                        "Spårets namnfråga",
                        "type",
                        "eget initiativ",
                        "theme",
                        theme,
                        "from",
                        "2023-08-01",
                        "members",
                        List.of(Map.of("organisation", "SP-N", "role", "initiativägare", "from", "2023-08-01"))));
        told(
                "/outcomes",
                Map.of(
                        "externalId",
                        "SP-NO",
                        "initiative",
                        "SP-NI",
                        "date",
                        "2024-02-01",
                        "name",
                        "Namnet",
                        "document",
                        "1"));
        JsonNode before = Api.as("reader").get("/outcomes/SP-NO/trail").json();
        assertThat(before.findValuesAsText("name")).contains("Spårets fråga", "Spårets plats", "Spårets namn");

        administrator.change("/themes/" + theme, Map.of("name", "Ny fråga efter spåret"));
        administrator.change("/meeting-places/" + place, Map.of("name", "Ny plats efter spåret", "reach", "DIGITAL"));
        administrator.change("/organisations/" + organisation, Map.of("name", "Nytt namn efter spåret"));

        String trail = "/outcomes/SP-NO/trail";
        assertThat(Api.as("reader")
                        .get(trail + "?knownAt=" + before.at("/knownAt").asText())
                        .json())
                .isEqualTo(before);
        JsonNode now = Api.as("reader").get(trail).json();
        assertThat(now.at("/initiative/themes/0/name").asText()).isEqualTo("Ny fråga efter spåret");
        assertThat(now.at("/contributions/0/themes/0/name").asText()).isEqualTo("Ny fråga efter spåret");
        assertThat(now.at("/contributions/0/meetingPlace/name").asText()).isEqualTo("Ny plats efter spåret");
        assertThat(now.at("/actors/0/actor/name").asText()).isEqualTo("Nytt namn efter spåret");
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

    private static void given(String actor, String mandate, String activity, boolean confirmed) {
        String date =
                Api.as("reader").get("/activities/" + activity).at("/date").asText();
        told(
                "/contributions",
                Fixture.body(
                        "actor",
                        actor,
                        "onBehalfOf",
                        mandate,
                        "kind",
                        "PARTICIPANT",
                        "activity",
                        activity,
                        "date",
                        date,
                        "source",
                        "lista",
                        "confirmed",
                        confirmed));
    }

    private static String told(String path, Object body) {
        Answer answer = Api.as("administrator").post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.at("/id").asText();
    }
}
