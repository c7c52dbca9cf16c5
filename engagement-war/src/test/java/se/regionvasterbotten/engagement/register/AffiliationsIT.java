package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 4: a mandate is settled on the day of the evidence, so who changes employer leaves the old evidence where it was. */
class AffiliationsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");

    @Test
    void who_changes_employer_keeps_the_old_evidence_with_the_old_organisation() {
        String before = own("Granträsks kommun");
        String after = own("Älvkraft");
        String person = registrar
                .post(
                        "/persons",
                        body(
                                "givenName",
                                "Elsa",
                                "familyName",
                                own("Norgren"),
                                "affiliations",
                                List.of(body("organisation", before, "from", "2024-01-01"))))
                .at("/id")
                .asText();
        contribution(person, "Panel", "2025-02-01");
        String old = organisation(person, 0);
        JsonNode oldStanding = standing(old);
        assertThat(oldStanding.at("/rung").asInt()).isEqualTo(2);

        String held = affiliation(person, 0);
        Answer ended = registrar.change(held, body("organisation", before, "from", "2024-01-01", "to", "2025-07-01"));
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(ended.at("/to").asText()).isEqualTo("2025-07-01");
        registrar.post("/persons/" + person + "/affiliations", body("organisation", after, "from", "2025-07-01"));
        contribution(person, "Inspel", "2025-08-01");

        assertThat(standing(old)).isEqualTo(oldStanding);
        assertThat(standing(organisation(person, 1)).at("/rung").asInt()).isEqualTo(3);
        assertThat(standing(person).at("/rung").asInt()).isEqualTo(3);
    }

    @Test
    void evidence_whose_mandate_nobody_stated_follows_the_days_that_are_told_later() {
        String first = own("Först");
        String person = registrar
                .post(
                        "/persons",
                        body(
                                "givenName",
                                "Elsa",
                                "familyName",
                                own("Rättad"),
                                "affiliations",
                                List.of(body("organisation", first, "from", "2024-01-01"))))
                .at("/id")
                .asText();
        contribution(person, "Panel", "2025-02-01");
        String organisation = organisation(person, 0);
        assertThat(standing(organisation).at("/rung").asInt()).isEqualTo(2);

        registrar.change(affiliation(person, 0), body("organisation", first, "from", "2024-01-01", "to", "2025-01-01"));

        assertThat(standing(organisation).at("/rung").asInt()).isZero();
        assertThat(standing(person).at("/rung").asInt()).isEqualTo(2);
    }

    @Test
    void a_correction_says_which_version_it_corrects_and_of_whom() {
        String person = registrar
                .post(
                        "/persons",
                        body(
                                "givenName",
                                "Elsa",
                                "familyName",
                                own("Version"),
                                "affiliations",
                                List.of(body("organisation", own("Org"), "from", "2024-01-01"))))
                .at("/id")
                .asText();
        String held = affiliation(person, 0);
        Map<String, Object> told = body("organisation", organisation(person, 0), "from", "2024-02-01");

        assertThat(registrar.faulty().put(held, told).status()).isEqualTo(428);
        Answer stale = registrar.with("If-Match", "\"other\"").put(held, told);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/versions/stored/from").asText()).isEqualTo("2024-01-01");
        assertThat(registrar.change(held, told).at("/from").asText()).isEqualTo("2024-02-01");
        assertThat(registrar.get(held).at("/from").asText()).isEqualTo("2024-02-01");
        assertThat(registrar.get(held + "17").problem()).isEqualTo("not-found");
        assertThat(registrar
                        .with("If-Match", "*")
                        .put(
                                held,
                                body(
                                        "organisation",
                                        told.get("organisation"),
                                        "from",
                                        "2024-02-01",
                                        "to",
                                        "2024-01-01"))
                        .problem())
                .isEqualTo("period-reversed");
    }

    @Test
    void one_that_is_taken_back_says_so_and_is_in_no_list() {
        String organisation = own("Org");
        String person = registrar
                .post(
                        "/persons",
                        body(
                                "givenName",
                                "Elsa",
                                "familyName",
                                own("Tillbaka"),
                                "affiliations",
                                List.of(body("organisation", organisation, "from", "2024-01-01"))))
                .at("/id")
                .asText();
        String held = affiliation(person, 0);
        assertThat(registrar.get(held).at("/status").asText()).isEqualTo("REGISTERED");

        Answer taken = registrar.put(held + "/status", body("status", "RETRACTED", "reason", "Var aldrig där."));

        assertThat(taken.at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.get(held).json()).isEqualTo(taken.json());
        assertThat(registrar
                        .change(held, body("organisation", organisation, "from", "2024-02-01"))
                        .problem())
                .isEqualTo("wrong-state");
        assertThat(registrar
                        .get("/persons/" + person + "/affiliations")
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(registrar.get("/persons/" + person).at("/affiliations")).isEmpty();
    }

    private String affiliation(String person, int place) {
        String list = "/persons/" + person + "/affiliations";
        return list + "/" + registrar.get(list).at("/items/" + place + "/id").asText();
    }

    private String organisation(String person, int place) {
        return registrar
                .get("/persons/" + person + "/affiliations")
                .at("/items/" + place + "/organisation/id")
                .asText();
    }

    private static JsonNode standing(String actor) {
        JsonNode json = Api.as("administrator")
                .get("/actors/" + actor + "/standing?asOf=2025-12-31")
                .json();
        ((ObjectNode) json).remove("knownAt");
        return json;
    }

    private void contribution(String person, String kind, String date) {
        Answer made = registrar.post(
                "/contributions",
                body(
                        "actor",
                        person,
                        "kind",
                        kind,
                        "date",
                        date,
                        "theme",
                        "energi",
                        "source",
                        "protokoll",
                        "confirmed",
                        true,
                        "document",
                        "https://diariet.example/1"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }
}
