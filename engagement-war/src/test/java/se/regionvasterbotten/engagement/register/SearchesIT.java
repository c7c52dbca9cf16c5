package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Api;

/** Issue 5, point 7: actors, activities and initiatives are found by part of a name, slips of the pen forgiven the Swedish way. */
class SearchesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final String own = UUID.randomUUID().toString().substring(24);

    @Test
    void an_organisation_is_found_at_once_by_part_of_its_name_the_nearest_first() {
        String near = organisation("Granträsks kommun " + own);
        String far = organisation("Granträsket och Byn " + own);

        assertThat(organisations("granträsks " + own)).containsExactly(near, far);
        assertThat(organisations("GRANTRÄSKS KOMMUN " + own)).containsExactly(near);
        assertThat(organisations("träsk " + own)).containsExactlyInAnyOrder(near, far);
        assertThat(organisations("grnaträsks komun " + own)).containsExactly(near);
        assertThat(organisations("skellefteå " + own)).isEmpty();
    }

    @Test
    void what_was_merged_is_found_by_both_names_and_answered_with_the_one_that_remains() {
        String kept = organisation("Norrskenet " + own);
        String merged = organisation("Södersolen " + own);
        String merge = registrar
                .post("/organisations/" + kept + "/merges", body("merged", merged, "reason", "samma"))
                .at("/id")
                .asText();

        assertThat(organisations("södersolen " + own)).containsExactly(kept);
        assertThat(organisations("norrskenet " + own)).containsExactly(kept);
        registrar.send("DELETE", "/organisations/" + kept + "/merges/" + merge, null);
        assertThat(organisations("södersolen " + own)).containsExactly(merged);
    }

    @Test
    void a_person_is_found_by_a_name_nearly_right_and_by_the_organisation_of_any_entry_that_is_she() {
        String kommun = organisation("Personernas " + own);
        String asa = person("Åsa", "Öhrnström" + own, kommun);
        String andre = person("André", "Sjöström" + own, null);
        String old = person("Annika", "Gammelnamn" + own, null);
        registrar.post("/persons/" + asa + "/merges", body("merged", old, "reason", "gift"));

        assertThat(persons(body("name", "andre sjöström" + own))).containsExactly(andre);
        assertThat(persons(body("name", "öhrnström" + own))).containsExactly(asa);
        assertThat(persons(body("name", "gammelnamn" + own))).containsExactly(asa);
        assertThat(persons(body("name", own, "organisation", kommun))).containsExactly(asa);
        assertThat(persons(body("organisation", kommun))).containsExactly(asa);
        assertThat(persons(body("name", "sjöström" + own, "organisation", kommun)))
                .isEmpty();
    }

    @Test
    void activities_and_initiatives_are_found_too() {
        String activity = registrar
                .post(
                        "/activities",
                        body(
                                "externalId", "S-" + own,
                                "name", "Rundabordssamtal om Norrbotniabanan " + own,
                                "type", "seminarium",
                                "date", "2025-02-01",
                                "office", "North Sweden European Office",
                                "theme", "infrastruktur"))
                .at("/id")
                .asText();
        String initiative = registrar
                .post(
                        "/initiatives",
                        body(
                                "externalId",
                                "S-" + own,
                                "name",
                                "Arbetsgrupp för kompetens " + own,
                                "type",
                                "WORKING_GROUP",
                                "theme",
                                "infrastruktur",
                                "from",
                                "2025-02-01",
                                "members",
                                List.of()))
                .at("/id")
                .asText();

        assertThat(found("/activities", "norbotniabanan " + own)).containsExactly(activity);
        assertThat(found("/initiatives", "kompetenz " + own)).containsExactly(initiative);
        assertThat(found("/initiatives", "norrbotniabanan " + own)).isEmpty();
    }

    @Test
    void a_page_of_what_is_found_says_how_many_there_are() {
        for (int number = 1; number <= 5; number++) {
            organisation("Sidan " + number + " " + own);
        }
        var second = registrar.get("/organisations?limit=2&page=2&search=" + encoded("sidan " + own));

        assertThat(second.at("/total").asInt()).isEqualTo(5);
        assertThat(second.at("/items").findValuesAsText("name")).containsExactly("Sidan 3 " + own, "Sidan 4 " + own);
    }

    private List<String> organisations(String search) {
        return found("/organisations", search);
    }

    private List<String> found(String list, String search) {
        return registrar
                .get(list + "?search=" + encoded(search))
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asText())
                .toList();
    }

    private List<String> persons(Object sought) {
        return registrar
                .post("/persons/searches", sought)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asText())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String organisation(String name) {
        return registrar
                .post("/organisations", body("name", name, "sector", "akademi"))
                .at("/id")
                .asText();
    }

    private String person(String given, String family, String organisation) {
        return registrar
                .post(
                        "/persons",
                        body(
                                "givenName", given,
                                "familyName", family,
                                "affiliations",
                                        organisation == null
                                                ? List.of()
                                                : List.of(body("organisation", organisation, "from", "2024-01-01"))))
                .at("/id")
                .asText();
    }
}
