package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class ActorsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");

    @Test
    void the_same_external_id_with_the_same_content_changes_nothing_and_with_other_content_is_refused() {
        Map<String, Object> told = body("externalId", own("O"), "name", own("Bolaget"), "sector", "näringsliv");

        Answer created = registrar.post("/organisations", told);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location").orElseThrow())
                .endsWith("/" + created.at("/id").asText());
        assertThat(registrar.post("/organisations", told).status()).isEqualTo(200);
        Answer other = registrar.post("/organisations", with(told, "sector", "akademi"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("external-id-taken");
    }

    @Test
    void an_external_id_may_have_any_characters_and_stands_encoded_in_an_address() {
        String externalId = own("å/ö ?%#;=+&\"'");
        registrar.post("/organisations", body("externalId", externalId, "name", own("Tecken"), "sector", "akademi"));

        String encoded = URLEncoder.encode(externalId, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(registrar.get("/organisations/" + encoded).at("/externalId").asText())
                .isEqualTo(externalId);
    }

    @Test
    void a_name_that_two_have_is_no_reference() {
        String name = own("Tvilling");
        registrar.post("/organisations", body("name", name, "sector", "akademi"));
        registrar.post("/organisations", body("name", name.toUpperCase(Locale.ROOT) + " AB", "sector", "akademi"));

        Answer answer = registrar.post(
                "/contributions",
                body(
                        "actor",
                        name,
                        "kind",
                        "Panel",
                        "date",
                        "2025-01-01",
                        "theme",
                        "skog",
                        "source",
                        "s",
                        "confirmed",
                        true));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("ambiguous-reference");
    }

    @Test
    void a_wrong_organisation_number_is_refused_and_a_right_one_is_one_organisations() {
        Map<String, Object> told =
                body("name", own("Nummer"), "sector", "akademi", "organisationNumber", "202100-2825");

        assertThat(registrar
                        .post("/organisations", with(told, "organisationNumber", "202100-2826"))
                        .problem())
                .isEqualTo("not-an-organisation-number");
        assertThat(registrar
                        .post("/organisations", told)
                        .at("/organisationNumber")
                        .asText())
                .isEqualTo("202100-2825");
        assertThat(registrar
                        .post("/organisations", with(told, "name", own("Annat")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_person_is_found_by_address_without_case_and_by_part_of_the_name() {
        String family = own("Provsson");
        String email = family.replace(" ", ".") + "@prov.example";
        Map<String, Object> told = body(
                "externalId",
                own("P"),
                "givenName",
                "Prova",
                "familyName",
                family,
                "email",
                email,
                "affiliations",
                List.of(body("organisation", own("Ny förening"), "from", "2024-01-01")));

        Answer created = registrar.post("/persons", told);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/affiliations/0/to").isNull()).isTrue();
        assertThat(registrar.post("/persons", told).status()).isEqualTo(200);
        String id = created.at("/id").asText();
        assertThat(registrar
                        .post("/persons/searches", body("email", email.toUpperCase(Locale.ROOT)))
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(id);
        assertThat(registrar
                        .post("/persons/searches", body("name", family.toUpperCase(Locale.ROOT)))
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(id);
        Answer second = registrar.post("/persons", body("givenName", "A", "familyName", "B", "email", email));
        assertThat(second.status()).isEqualTo(409);
    }

    @Test
    void an_affiliation_told_twice_is_one_and_one_that_ends_as_it_begins_is_refused() {
        String id = registrar
                .post("/persons", body("givenName", "A", "familyName", own("B")))
                .at("/id")
                .asText();
        Map<String, Object> told =
                body("organisation", own("Uppdragsgivare"), "from", "2025-01-01", "to", "2026-01-01");

        assertThat(registrar.post("/persons/" + id + "/affiliations", told).status())
                .isEqualTo(201);
        assertThat(registrar.post("/persons/" + id + "/affiliations", told).status())
                .isEqualTo(200);
        assertThat(registrar
                        .get("/persons/" + id + "/affiliations")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(registrar
                        .post("/persons/" + id + "/affiliations", with(told, "to", "2025-01-01"))
                        .problem())
                .isEqualTo("period-reversed");
    }

    @Test
    void the_delivered_organisation_is_the_own_one() {
        String own = registrar
                .get("/organisations/00000000-0000-7000-8000-000000000501")
                .text();

        assertThat(own)
                .contains("\"name\":\"Region Västerbotten\"", "\"ownStaff\":true", "\"sector\":\"offentlig sektor\"");
    }
}
