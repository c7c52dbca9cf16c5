package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.container.StepsCheck;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 8: a merge is a fact with two times, and taking it back leaves what would have been without it. */
class MergesIT extends ContainerTest {
    private static final String OWN_STAFF = "00000000-0000-7000-8000-000000000501";
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();

    @Test
    void an_organisation_that_was_registered_twice_is_one_and_taken_back_they_stand_as_before_bit_for_bit()
            throws InterruptedException {
        String kommun = told.organisation(own("Granträsks kommun"), "offentlig sektor");
        String again = told.organisation(own("Granträsk kommun"), "näringsliv");
        String anna = told.person(null);
        told.contribution(anna, kommun, "deltagare i samtal", told.activity("2025-02-01"));
        told.contribution(anna, again, "deltagare i samtal", told.activity("2025-03-01"));
        told.contribution(anna, again, "Inspel", told.activity("2025-04-01"));
        List<String> asked = asked(kommun, again, anna);
        List<JsonNode> before = answers(asked);
        String known = Instant.now().toString();

        String merge = merge("organisations", kommun, again).at("/id").asText();

        assertThat(standing(kommun).at("/rung").asInt()).isEqualTo(3);
        assertThat(standing(again)).isEqualTo(standing(kommun));
        assertThat(standing(again).at("/actor/id").asText()).isEqualTo(kommun);
        assertThat(standing(again).at("/actor/sector").asText()).isEqualTo("offentlig sektor");
        assertThat(json("/actors/" + again + "/journey")).isEqualTo(json("/actors/" + kommun + "/journey"));
        assertThat(registrar.get("/organisations/" + again).at("/id").asText()).isEqualTo(kommun);
        assertThat(listed("/organisations")).contains(kommun).doesNotContain(again);
        assertThat(listed("/standings")).contains(kommun).doesNotContain(again);
        assertThat(closing()).isEqualTo(closing(before.get(before.size() - 1)) - 1);
        assertThat(Api.as("reader")
                        .get("/actors/" + again + "/standing?asOf=2025-12-31&knownAt=" + known)
                        .at("/actor/id")
                        .asText())
                .isEqualTo(again);
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();

        assertThat(delete("/organisations/" + kommun + "/merges/" + merge).status())
                .isEqualTo(200);
        assertThat(answers(asked)).isEqualTo(before);
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
        assertThat(delete("/organisations/" + kommun + "/merges/" + merge).problem())
                .isEqualTo("not-found");
    }

    @Test
    void two_persons_that_are_one_count_once_what_was_told_of_both_and_make_a_pair() throws InterruptedException {
        String kommun = told.organisation(own("Kommun"), "offentlig sektor");
        String anna = told.person(own("anna").replace(" ", ".") + "@x.example");
        String again = told.person(null);
        String first = told.activity("2025-02-01");
        told.contribution(anna, kommun, "deltagare i samtal", first);
        told.contribution(again, kommun, "deltagare i samtal", first);
        assertThat(rung(anna)).isEqualTo(1);
        String second = told.contribution(again, kommun, "deltagare i samtal", told.activity("2025-03-01"));
        List<String> asked = asked(kommun, anna, again);
        List<JsonNode> before = answers(asked);

        String merge = merge("persons", anna, again).at("/id").asText();

        assertThat(rung(again)).isEqualTo(2);
        // Told of both at the same activity it counts once: two of three tellings make the pair.
        assertThat(standing(anna).at("/themes/0/reasons/0/contributions")).hasSize(2);
        assertThat(registrar.get("/persons/" + again).at("/id").asText()).isEqualTo(anna);
        assertThat(registrar.get("/contributions/" + second).at("/actor/id").asText())
                .isEqualTo(anna);
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();

        delete("/persons/" + anna + "/merges/" + merge);
        assertThat(answers(asked)).isEqualTo(before);
        assertThat(registrar.get("/contributions/" + second).at("/actor/id").asText())
                .isEqualTo(again);
    }

    @Test
    void what_is_told_of_the_old_entry_counts_for_the_one_that_remains() {
        String name = own("Tvillingen");
        String kommun = told.organisation(name, "offentlig sektor");
        String again = told.organisation(name.toUpperCase(java.util.Locale.ROOT), "offentlig sektor");
        merge("organisations", kommun, again);

        told.contribution(again, null, "Panel", told.activity("2025-02-01"));
        Answer named = registrar.post(
                "/contributions", told.contributionBody(name, null, "Inspel", told.activity("2025-03-01")));

        assertThat(named.status()).as(named.text()).isEqualTo(201);
        assertThat(named.at("/actor/id").asText()).isEqualTo(kommun);
        assertThat(rung(kommun)).isEqualTo(3);
        assertThat(named(List.of(kommun, again))).isEqualTo(List.of(kommun, kommun));
    }

    @Test
    void a_chain_ends_at_the_one_that_remains_and_can_be_taken_apart_in_any_order() {
        String last = told.organisation(own("Sist"), "akademi");
        String middle = told.organisation(own("Mitten"), "akademi");
        String first = told.organisation(own("Först"), "akademi");
        told.contribution(first, null, "Panel", told.activity("2025-02-01"));

        String one = merge("organisations", middle, first).at("/id").asText();
        String other = merge("organisations", last, middle).at("/id").asText();

        assertThat(rung(last)).isEqualTo(2);
        assertThat(named(List.of(first, middle, last))).containsOnly(last);
        assertThat(registrar
                        .get("/organisations/" + last + "/merges")
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        delete("/organisations/" + last + "/merges/" + one);
        assertThat(rung(last)).isZero();
        assertThat(rung(first)).isEqualTo(2);
        assertThat(named(List.of(first, middle))).isEqualTo(List.of(first, last));
        delete("/organisations/" + last + "/merges/" + other);
        assertThat(named(List.of(first, middle, last))).isEqualTo(List.of(first, middle, last));
    }

    @ParameterizedTest(name = "{0} into {1}: {2}")
    @CsvSource({
        "organisation, organisation, 422, same-actor",
        "merged, organisation, 422, same-actor",
        "organisation, merged, 422, same-actor",
        "merged, another, 409, merged-already",
        "person, organisation, 422, other-type-of-actor",
        "unknown, organisation, 422, unknown-reference",
        "own staff, organisation, 422, own-staff-remains",
        "another, unknown, 404, not-found",
        "another, person, 404, not-found"
    })
    void a_merge_that_makes_no_sense_is_refused(String merged, String survivor, int status, String problem) {
        Map<String, String> entries = Map.of(
                "organisation", told.organisation(own("Kvar"), "akademi"),
                "merged", told.organisation(own("Borta"), "akademi"),
                "another", told.organisation(own("Annan"), "akademi"),
                "person", told.person(null),
                "unknown", "0190a000-0000-7000-8000-00000000dead",
                "own staff", OWN_STAFF);
        merge("organisations", entries.get("organisation"), entries.get("merged"));

        Answer refused = registrar.post(
                "/organisations/" + entries.get(survivor) + "/merges",
                body("merged", entries.get(merged), "reason", "prövat"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void what_is_merged_into_the_own_staff_lifts_nobody_until_it_is_taken_back() {
        String spelt = told.organisation(own("Region Västerboten"), "offentlig sektor");
        told.contribution(spelt, null, "Panel", told.activity("2025-02-01"));
        String merge = merge("organisations", OWN_STAFF, spelt).at("/id").asText();

        assertThat(rung(spelt)).isZero();
        delete("/organisations/" + OWN_STAFF + "/merges/" + merge);
        assertThat(rung(spelt)).isEqualTo(2);
    }

    @Test
    void other_systems_hear_of_it() {
        String kommun = told.organisation(own("Hörd"), "akademi");
        String again = told.organisation(own("Hörd igen"), "akademi");
        long last = registrar.get("/changes?limit=1").at("/total").asLong();

        String merge = merge("organisations", kommun, again).at("/id").asText();
        delete("/organisations/" + kommun + "/merges/" + merge);

        JsonNode heard = registrar.get("/changes?since=" + last).at("/items");
        assertThat(Stream.of(0, 1, 2, 3, 4, 5)
                        .map(number -> heard.get(number).at("/kind").asText() + " "
                                + heard.get(number).at("/change").asText())
                        .toList())
                .contains("MERGE REGISTERED", "MERGE RETRACTED", "ORGANISATION CHANGED");
        assertThat(heard.findValuesAsText("id")).contains(merge, kommun, again);
    }

    private List<String> asked(String... actors) {
        return Stream.concat(
                        Stream.of(actors)
                                .flatMap(actor -> Stream.of(
                                        "/actors/" + actor + "/standing?asOf=2025-12-31",
                                        "/actors/" + actor + "/standing?asOf=9999-12-31",
                                        "/actors/" + actor + "/journey?asOf=9999-12-31")),
                        Stream.of("/standings?limit=1000&asOf=2025-12-31", "/follow-up?from=2025-01-01&to=2026-01-01"))
                .toList();
    }

    private static List<JsonNode> answers(List<String> paths) {
        return paths.stream().map(MergesIT::json).toList();
    }

    private static JsonNode json(String path) {
        Answer answer = Api.as("administrator").get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode json = answer.json();
        json.findParents("knownAt").forEach(each -> ((ObjectNode) each).remove("knownAt"));
        return json;
    }

    private static JsonNode standing(String actor) {
        return json("/actors/" + actor + "/standing?asOf=2025-12-31");
    }

    private static int rung(String actor) {
        return standing(actor).at("/rung").asInt();
    }

    private List<String> named(List<String> ids) {
        return ids.stream()
                .map(id -> registrar.get("/organisations/" + id).at("/id").asText())
                .toList();
    }

    private static List<String> listed(String list) {
        Api reader = Api.as("reader");
        List<String> ids = new java.util.ArrayList<>();
        int pages = 1 + reader.get(list + "?limit=1000").at("/total").asInt() / 1000;
        for (int page = 1; page <= pages; page++) {
            ids.addAll(
                    reader.get(list + "?limit=1000&page=" + page).at("/items").findValuesAsText("id"));
        }
        return ids;
    }

    private static int closing() {
        return closing(json("/follow-up?from=2025-01-01&to=2026-01-01"));
    }

    private static int closing(JsonNode followUp) {
        int sum = 0;
        for (JsonNode state : followUp.at("/organisations/closing")) {
            sum += state.at("/actors").asInt();
        }
        return sum;
    }

    private Answer merge(String actors, String survivor, String merged) {
        Answer made = registrar.post(
                "/" + actors + "/" + survivor + "/merges",
                body("merged", merged, "reason", "samma, registrerad två gånger"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/merged/id").asText()).isEqualTo(merged);
        return made;
    }

    private Answer delete(String path) {
        return registrar.send("DELETE", path, null);
    }
}
