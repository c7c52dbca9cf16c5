package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Whether an initiative is cross-sector on any day, and that a document is pointed at. */
class InitiativeSectorsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-31, ''",
        "2025-02-01, 'offentlig sektor'",
        "2025-03-01, 'akademi offentlig sektor'",
        "2025-05-31, 'akademi offentlig sektor'",
        "2025-06-01, 'offentlig sektor'",
        "9999-12-31, 'offentlig sektor'"
    })
    void it_is_as_long_as_members_of_two_sectors_are_in_it(String day, String sectors) {
        String kommun = told.organisation(own("Kommun"), "offentlig sektor");
        String universitet = told.organisation(own("Universitet"), "akademi");
        String id = initiative(
                member("organisation", kommun, "2025-02-01", null),
                member("organisation", universitet, "2025-03-01", "2025-06-01"),
                member("organisation", "Region Västerbotten", "2025-02-01", null));

        JsonNode answer =
                Api.as("reader").get("/initiatives/" + id + "?asOf=" + day).json();

        assertThat(String.join(" ", texts(answer.at("/sectors")))).isEqualTo(sectors);
        assertThat(answer.at("/crossSector").asBoolean())
                .isEqualTo(texts(answer.at("/sectors")).size() > 1);
        assertThat(answer.at("/asOf").asText()).isEqualTo(day);
    }

    @Test
    void a_person_brings_the_sector_of_the_organisation_that_the_role_is_held_for() {
        String kommun = told.organisation(own("Kommun"), "offentlig sektor");
        String bolag = told.organisation(own("Bolag"), "näringsliv");
        String id = initiative(
                member("organisation", kommun, "2025-02-01", null),
                with(member("person", told.person(null), "2025-02-01", null), "onBehalfOf", bolag));

        assertThat(texts(
                        registrar.get("/initiatives/" + id + "?asOf=2025-12-31").at("/sectors")))
                .containsExactly("näringsliv", "offentlig sektor");
    }

    @Test
    void without_a_day_an_initiative_is_what_it_was_told_to_be() {
        String id = initiative(
                member("organisation", told.organisation(own("Kommun"), "offentlig sektor"), "2025-02-01", null));

        JsonNode plain = registrar.get("/initiatives/" + id).json();

        assertThat(plain.has("crossSector")).isFalse();
        assertThat(plain.has("asOf")).isFalse();
        assertThat(registrar.get("/initiatives/" + id + "?asOf=2025-12-31").at("/name"))
                .isEqualTo(plain.at("/name"));
    }

    @ParameterizedTest
    @CsvSource({"/initiatives, document", "/outcomes, document", "/contributions, document"})
    void a_document_that_is_neither_a_case_number_nor_an_address_is_refused_with_a_remedy(String path, String field) {
        String initiative = initiative();
        Map<String, Object> bodies = Map.of(
                "/initiatives", described(),
                "/outcomes",
                        body("externalId", own("R"), "initiative", initiative, "date", "2025-03-01", "name", "Beslut"),
                "/contributions",
                        told.contributionBody(
                                told.organisation(own("Kommun"), "offentlig sektor"),
                                null,
                                "Inspel",
                                told.activity("2025-02-01")));
        @SuppressWarnings("unchecked")
        Map<String, Object> body = (Map<String, Object>) bodies.get(path);

        Answer refused = registrar.post(path, with(body, field, "protokollet från mötet"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-a-document");
        assertThat(refused.at("/invalidParameters/0/name").asText()).isEqualTo(field);
        assertThat(refused.text()).contains("https://");
        assertThat(registrar.post(path, with(body, field, "RUN 102-2025")).status())
                .isEqualTo(201);
    }

    @SafeVarargs
    private String initiative(Map<String, Object>... members) {
        Answer made = registrar.post("/initiatives", with(described(), "members", List.of(members)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id").asText();
    }

    private static Map<String, Object> described() {
        return body(
                "externalId",
                own("I"),
                "name",
                own("Gruppen"),
                "type",
                "arbetsgrupp",
                "theme",
                "energi",
                "from",
                "2025-01-01");
    }

    private static Map<String, Object> member(String kind, String who, String from, String to) {
        return body(kind, who, "role", "medlem i arbetsgrupp", "from", from, "to", to);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
