package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Two systems' "17" are two things, and each can be reached from everywhere. */
class ExternalIdsIT extends ContainerTest {
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String crmName = "crm" + suffix;
    private final Api crm = Api.of(crmName, "registrar");
    private final Api cases = Api.of("cases" + suffix, "registrar");
    private final Api official = Api.as("registrar");

    @Test
    void the_same_identifier_of_two_systems_and_of_people_is_three_things() {
        String id = own("17");
        Answer ofCrm = organisation(crm, id);
        Answer ofCases = organisation(cases, id);
        Answer ofPeople = organisation(official, id);

        assertThat(ofCrm.status()).isEqualTo(201);
        assertThat(ofCases.status()).isEqualTo(201);
        assertThat(ofPeople.status()).isEqualTo(201);
        assertThat(at(crm, id)).isEqualTo(id(ofCrm));
        assertThat(at(cases, id)).isEqualTo(id(ofCases));
        assertThat(at(official, id)).isEqualTo(id(ofPeople));
        assertThat(at(cases, crmName + ":" + id)).isEqualTo(id(ofCrm));
        assertThat(at(official, crmName + ":" + id)).isEqualTo(id(ofCrm));
        assertThat(at(crm, crmName + ":" + id)).isEqualTo(id(ofCrm));
        assertThat(at(crm, ":" + id)).isEqualTo(id(ofPeople));
        assertThat(at(official, ":" + id)).isEqualTo(id(ofPeople));
    }

    @Test
    void a_thing_is_shown_under_what_its_reader_can_write() {
        String id = own("18");
        String made = id(organisation(crm, id));
        assertThat(crm.get("/organisations/" + made).at("/externalId").asText()).isEqualTo(id);
        String seen = official.get("/organisations/" + made).at("/externalId").asText();
        assertThat(seen).isEqualTo(crmName + ":" + id);
        assertThat(at(official, seen)).isEqualTo(made);
    }

    @Test
    void an_id_is_its_own_things_alone() {
        String victim = id(organisation(official, own("20")));
        Answer taking = organisation(official, victim);

        assertThat(taking.status()).as(taking.toString()).isEqualTo(409);
        assertThat(taking.problem()).isEqualTo("external-id-taken");
        assertThat(at(official, victim)).isEqualTo(victim);
        assertThat(organisation(official, "00000000-0000-7000-8000-000000000501")
                        .status())
                .as("a delivered organisation's")
                .isEqualTo(409);
        assertThat(organisation(crm, UUID.randomUUID().toString()).status())
                .as("nobody's")
                .isEqualTo(201);
    }

    @Test
    void what_no_address_can_have_is_no_identifier() {
        assertThat(organisation(official, own("a\\b")).problem()).isEqualTo("not-in-an-address");
    }

    @Test
    void another_systems_identifier_is_no_identifier_without_its_name() {
        String id = own("19");
        organisation(crm, id);
        assertThat(official.get("/organisations/" + written(id)).status()).isEqualTo(404);
        assertThat(cases.get("/organisations/" + written(id)).status()).isEqualTo(404);
    }

    @Test
    void an_identifier_with_colons_is_ones_own_first_and_reached_by_the_systems_name_too() {
        String id = own("20");
        String whole = crmName + ":" + id;
        String ofCrm = id(organisation(crm, id));
        String colons = id(organisation(cases, whole));

        assertThat(at(cases, whole)).isEqualTo(colons);
        assertThat(at(official, whole)).isEqualTo(ofCrm);
        assertThat(at(official, "cases" + suffix + ":" + whole)).isEqualTo(colons);
        assertThat(at(cases, crmName + ":" + id)).isEqualTo(colons);
    }

    @Test
    void a_system_whose_name_has_a_colon_is_written_with_it_encoded() {
        String id = own("21");
        String system = "urn:crm%" + suffix;
        String made = id(organisation(Api.of(system, "registrar"), id));
        String seen = official.get("/organisations/" + made).at("/externalId").asText();
        assertThat(seen).isEqualTo("urn%3Acrm%25" + suffix + ":" + id);
        assertThat(at(official, seen)).isEqualTo(made);
    }

    @Test
    void references_in_bodies_reach_other_systems_things_too() {
        String activity = own("22");
        String organisation = own("23");
        crm.post("/activities", meeting(activity));
        organisation(crm, organisation);

        Answer told = official.post(
                "/contributions",
                body(
                        "externalId",
                        own("C"),
                        "actor",
                        crmName + ":" + organisation,
                        "kind",
                        "PANELLIST",
                        "date",
                        "2025-03-01",
                        "activity",
                        crmName + ":" + activity,
                        "source",
                        "Programmet",
                        "confirmed",
                        true));

        assertThat(told.status()).isEqualTo(201);
        assertThat(told.at("/actor/id").asText()).isEqualTo(at(crm, organisation));
        assertThat(official.get("/actors/" + written(crmName + ":" + organisation) + "/standing")
                        .at("/rung")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void reference_data_has_spaces_too() {
        String id = own("24");
        Api administrator = Api.of(crmName, "administrator");
        Answer theme = administrator.post("/themes", body("externalId", id, "name", own("Fråga")));
        assertThat(theme.status()).isEqualTo(201);
        assertThat(crm.get("/themes/" + written(id)).at("/id")).isEqualTo(theme.at("/id"));
        assertThat(official.get("/themes/" + written(id)).status()).isEqualTo(404);
        assertThat(official.get("/themes/" + written(crmName + ":" + id)).at("/id"))
                .isEqualTo(theme.at("/id"));
        assertThat(Api.as("administrator")
                        .post("/themes", body("externalId", id, "name", own("Annan")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_same_told_again_by_its_own_system_changes_nothing() {
        Map<String, Object> told = meeting(own("25"));
        assertThat(crm.post("/activities", told).status()).isEqualTo(201);
        assertThat(crm.post("/activities", told).status()).isEqualTo(200);
        assertThat(cases.post("/activities", told).status()).isEqualTo(201);
    }

    private static Map<String, Object> meeting(String externalId) {
        return body(
                "externalId",
                externalId,
                "name",
                "Systemens dag",
                "type",
                "seminarium",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "skog");
    }

    private static Answer organisation(Api caller, String externalId) {
        return caller.post(
                "/organisations", body("externalId", externalId, "name", own("System"), "sector", "akademi"));
    }

    private static String at(Api caller, String reference) {
        return id(caller.get("/organisations/" + written(reference)));
    }

    private static String id(Answer answer) {
        return answer.at("/id").asText();
    }

    private static String written(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
