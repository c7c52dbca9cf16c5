package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 8: nothing is overwritten, so everyone can read who said what, when, why, and what it was before. */
class HistoriesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();

    @Test
    void an_activitys_history_tells_who_when_why_and_what_before_and_after() {
        Map<String, Object> said = body(
                "externalId",
                own("A"),
                "name",
                "Dagen",
                "type",
                "seminarium",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "energi");
        Answer made = Api.of("arendesystemet", "registrar").post("/activities", said);
        String address = "/activities/" + made.at("/id").asText();
        registrar.change(address, with(said, "externalId", null, "date", "2025-03-02", "reason", "Fel dag."));
        registrar.put(address + "/status", body("status", "RETRACTED", "reason", "Ställdes in."));

        JsonNode history = Api.as("reader").get(address + "/changes").json();

        assertThat(history.at("/total").asInt()).isEqualTo(3);
        assertThat(history.findValuesAsText("change")).containsExactly("RETRACTED", "CHANGED", "REGISTERED");
        JsonNode changed = history.at("/items/1");
        assertThat(changed.at("/reason").asText()).isEqualTo("Fel dag.");
        assertThat(changed.at("/by").asText()).isNotEmpty();
        assertThat(changed.at("/fields")).hasSize(1);
        assertThat(changed.at("/before/date").asText()).isEqualTo("2025-03-01");
        assertThat(changed.at("/after/date").asText()).isEqualTo("2025-03-02");
        assertThat(changed.at("/after/themes/0/name").asText()).isEqualTo("energi");
        assertThat(history.at("/items/0/reason").asText()).isEqualTo("Ställdes in.");
        assertThat(history.at("/items/0/before")).isEqualTo(changed.at("/after"));
        assertThat(history.at("/items/0/after").isNull()).isTrue();
        JsonNode begun = history.at("/items/2");
        assertThat(begun.at("/before").isNull()).isTrue();
        assertThat(begun.at("/system").asText()).isEqualTo("arendesystemet");
        assertThat(begun.at("/recordedAt").asText())
                .isEqualTo(made.at("/recordedAt").asText());
        assertThat(begun.at("/reason").isNull()).isTrue();
    }

    @Test
    void the_pages_of_a_history_are_the_whole_once() {
        String organisation = told.organisation(own("Bytaren"), "akademi");
        String address = "/organisations/" + organisation;
        for (int i = 0; i < 4; i++) {
            registrar.change(address, body("name", own("Bytaren")));
        }

        List<String> sequences = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            JsonNode part =
                    registrar.get(address + "/changes?limit=2&page=" + page).json();
            assertThat(part.at("/total").asInt()).isEqualTo(6);
            sequences.addAll(part.findValuesAsText("sequence"));
        }

        assertThat(sequences).doesNotHaveDuplicates().hasSize(6);
        assertThat(sequences)
                .isEqualTo(registrar.get(address + "/changes").json().findValuesAsText("sequence"));
    }

    @Test
    void an_organisations_history_has_its_sectors_and_shows_a_merge_at_both_to_those_who_may_read_of_merges() {
        String kept = told.organisation(own("Kvar"), "akademi");
        String gone = told.organisation(own("Borta"), "akademi");
        registrar.post("/organisations/" + kept + "/sectors", body("sector", "näringsliv", "from", "2025-01-01"));
        String merge = registrar
                .post("/organisations/" + kept + "/merges", body("merged", gone, "reason", "Samma kommun."))
                .at("/id")
                .asText();

        JsonNode here = registrar.get("/organisations/" + kept + "/changes").json();
        JsonNode there = registrar.get("/organisations/" + gone + "/changes").json();

        assertThat(here.findValuesAsText("kind"))
                .containsExactly("MERGE", "ORGANISATION_SECTOR", "ORGANISATION_SECTOR", "ORGANISATION");
        assertThat(there.findValuesAsText("kind")).containsExactly("MERGE", "ORGANISATION_SECTOR", "ORGANISATION");
        for (JsonNode history : List.of(here, there)) {
            assertThat(history.at("/items/0/id").asText()).isEqualTo(merge);
            assertThat(history.at("/items/0/reason").asText()).isEqualTo("Samma kommun.");
            assertThat(history.at("/items/0/after/merged/id").asText()).isEqualTo(gone);
        }
        assertThat(here.at("/items/1/after/sector/name").asText()).isEqualTo("näringsliv");
        JsonNode read =
                Api.as("reader").get("/organisations/" + gone + "/changes").json();
        assertThat(read.findValuesAsText("kind")).containsExactly("ORGANISATION_SECTOR", "ORGANISATION");
        assertThat(read.at("/total").asInt()).isEqualTo(2);

        registrar.send("DELETE", "/organisations/" + kept + "/merges/" + merge, null);
        assertThat(registrar
                        .get("/organisations/" + gone + "/changes")
                        .at("/items/0/change")
                        .asText())
                .isEqualTo("RETRACTED");
    }

    @Test
    void of_who_a_person_is_a_history_says_only_that_it_was_told() {
        String name = own("Hemligsson");
        Answer made = registrar.post(
                "/persons",
                body(
                        "givenName",
                        "Eva",
                        "familyName",
                        name,
                        "affiliations",
                        List.of(body("organisation", own("Arbetsgivaren"), "from", "2024-01-01"))));
        String address = "/persons/" + made.at("/id").asText();
        String affiliation = made.at("/affiliations/0/id").asText();
        registrar.change(
                address + "/affiliations/" + affiliation,
                body(
                        "organisation",
                        made.at("/affiliations/0/organisation/id").asText(),
                        "from",
                        "2024-01-01",
                        "to",
                        "2025-01-01",
                        "reason",
                        "Slutade."));

        Answer history = registrar.get(address + "/changes");

        assertThat(history.json().findValuesAsText("kind")).containsExactly("AFFILIATION", "AFFILIATION", "PERSON");
        assertThat(history.at("/items/0/before/to").isNull()).isTrue();
        assertThat(history.at("/items/0/after/to").asText()).isEqualTo("2025-01-01");
        assertThat(history.at("/items/0/fields/0").asText()).isEqualTo("to");
        assertThat(history.at("/items/0/reason").asText()).isEqualTo("Slutade.");
        assertThat(history.at("/items/2/after").isNull()).isTrue();
        assertThat(history.text()).doesNotContain(name).doesNotContain("Eva");
        registrar.put(
                address + "/affiliations/" + affiliation + "/status",
                body("status", "RETRACTED", "reason", "Aldrig anställd."));
        JsonNode latest = registrar.get(address + "/changes").at("/items/0");
        assertThat(latest.at("/change").asText()).isEqualTo("RETRACTED");
        assertThat(latest.at("/reason").asText()).isEqualTo("Aldrig anställd.");
        assertThat(registrar.get(address).at("/affiliations")).isEmpty();
        assertThat(Api.as("reader").get(address + "/changes").status()).isEqualTo(403);
        assertThat(Api.as("analyst").get(address + "/changes").status()).isEqualTo(403);
    }

    @Test
    void a_persons_name_is_corrected_and_of_the_one_before_nothing_is_kept() {
        String wrong = own("Felstavsson");
        String email = own("eva").replace(" ", ".") + "@x.example";
        String person = told.person(email);
        String other = told.person(own("eva").replace(" ", ".") + "@x.example");
        String address = "/persons/" + person;
        Map<String, Object> said = body("givenName", "Eva", "familyName", wrong, "email", email);
        registrar.change(address, said);
        String right = own("Rättstavsson");
        String tag = registrar.get(address).header("ETag").orElseThrow();
        assertThat(registrar.faulty().put(address, said).status()).isEqualTo(428);

        Answer corrected =
                registrar.with("If-Match", tag).put(address, with(said, "familyName", right, "reason", "Stavning."));

        assertThat(corrected.at("/familyName").asText()).isEqualTo(right);
        assertThat(registrar.with("If-Match", tag).put(address, said).status()).isEqualTo(412);
        assertThat(registrar.change("/persons/" + other, said).problem()).isEqualTo("already-registered");
        assertThat(registrar
                        .post("/persons/searches", body("name", right))
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(person);
        Answer history = registrar.get(address + "/changes");
        assertThat(history.json().findValuesAsText("change")).containsExactly("CHANGED", "CHANGED", "REGISTERED");
        assertThat(history.at("/items/0/reason").asText()).isEqualTo("Stavning.");
        assertThat(history.at("/items/0/before").isNull()).isTrue();
        assertThat(history.text()).doesNotContain(wrong).doesNotContain(right);
    }

    @Test
    void a_contributions_history_has_why_it_was_taken_back_and_what_it_said() {
        String kommun = told.organisation(own("Kommunen"), "offentlig sektor");
        String activity = told.activity("2025-03-01");
        String address = "/contributions/" + told.contribution(kommun, null, "Panel", activity);
        registrar.change(
                address, with(told.contributionBody(kommun, null, "Åhörare", activity), "reason", "Satt bara med."));
        registrar.put(address + "/status", body("status", "RETRACTED", "reason", "Fel kommun."));

        JsonNode history = registrar.get(address + "/changes").json();

        assertThat(history.findValuesAsText("change")).containsExactly("RETRACTED", "CHANGED", "REGISTERED");
        assertThat(history.at("/items/0/reason").asText()).isEqualTo("Fel kommun.");
        assertThat(history.at("/items/0/before/actor/id").asText()).isEqualTo(kommun);
        assertThat(history.at("/items/1/after")).isEqualTo(history.at("/items/0/before"));
        assertThat(history.at("/items/1/reason").asText()).isEqualTo("Satt bara med.");
        assertThat(history.at("/items/1/fields/0").asText()).isEqualTo("kind");
        assertThat(Api.as("reader").get(address + "/changes").status()).isEqualTo(403);
    }

    @Test
    void what_nobody_knows_has_no_history() {
        assertThat(registrar
                        .get("/activities/" + own("ingen").replace(" ", "%20") + "/changes")
                        .status())
                .isEqualTo(404);
    }
}
