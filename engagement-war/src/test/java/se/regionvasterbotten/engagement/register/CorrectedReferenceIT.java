package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.container.StepsCheck;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 8: what things are called can be corrected too, and who asks what was known then hears what it was called then. */
class CorrectedReferenceIT extends ContainerTest {
    private final Api administrator = Api.as("administrator");
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource({"/meeting-places, MEETING_PLACE", "/offices, OFFICE", "/themes, THEME", "/sectors, SECTOR"})
    void every_kind_has_a_history_of_who_when_why_what_before_and_after(String path, String kind) {
        Map<String, Object> more = body(
                "reach",
                path.equals("/meeting-places") ? "DIGITAL" : null,
                "parent",
                path.equals("/sectors") ? "akademi" : null);
        String wrong = own("Felstavat");
        String right = own("Rätt");
        Answer made = Api.of("referenssystemet", "administrator").post(path, Fixture.with(more, "name", wrong));
        String address = path + "/" + made.at("/id").asText();
        administrator.change(address, Fixture.with(more, "name", right, "reason", "Stavning."));

        JsonNode history = Api.as("reader").get(address + "/changes").json();

        assertThat(history.at("/total").asInt()).isEqualTo(2);
        JsonNode changed = history.at("/items/0");
        assertThat(changed.at("/kind").asText()).isEqualTo(kind);
        assertThat(changed.at("/id").asText()).isEqualTo(made.at("/id").asText());
        assertThat(changed.at("/change").asText()).isEqualTo("CHANGED");
        assertThat(changed.at("/reason").asText()).isEqualTo("Stavning.");
        assertThat(changed.at("/by").asText()).isEqualTo("dev-administrator");
        assertThat(changed.at("/fields")).hasSize(1);
        assertThat(changed.at("/before/name").asText()).isEqualTo(wrong);
        assertThat(changed.at("/after/name").asText()).isEqualTo(right);
        JsonNode begun = history.at("/items/1");
        assertThat(begun.at("/change").asText()).isEqualTo("REGISTERED");
        assertThat(begun.at("/system").asText()).isEqualTo("referenssystemet");
        assertThat(begun.at("/before").isNull()).isTrue();
        assertThat(begun.at("/after")).isEqualTo(changed.at("/before"));
        assertThat(administrator.get(address + "17/changes").problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting-places", "/offices", "/themes", "/sectors"})
    void what_is_delivered_begins_with_the_product(String path) {
        String id = administrator.get(path + "?limit=1").at("/items/0/id").asText();

        JsonNode items =
                administrator.get(path + "/" + id + "/changes?limit=1000").at("/items");
        JsonNode begun = items.get(items.size() - 1);

        assertThat(begun.at("/change").asText()).isEqualTo("REGISTERED");
        assertThat(begun.at("/by").isNull()).isTrue();
        assertThat(begun.at("/after/name").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting-places", "/offices", "/themes", "/sectors"})
    void every_kind_is_corrected_by_who_has_seen_what_holds_and_keeps_its_place(String path) {
        Map<String, Object> more = body(
                "reach",
                path.equals("/meeting-places") ? "DIGITAL" : null,
                "parent",
                path.equals("/sectors") ? "akademi" : null);
        String id = administrator
                .post(path, Fixture.with(more, "name", own("Felstavat")))
                .at("/id")
                .asText();
        String other = own("Annan");
        administrator.post(path, Fixture.with(more, "name", other));
        List<String> order = ids(path);
        String address = path + "/" + id;
        String tag = administrator.get(address).header("ETag").orElseThrow();
        String right = own("Rätt");
        Map<String, Object> corrected = Fixture.with(more, "name", right, "reason", "Stavning.");
        assertThat(administrator.faulty().put(address, corrected).status()).isEqualTo(428);

        Answer answer = administrator.with("If-Match", tag).put(address, corrected);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/name").asText()).isEqualTo(right);
        assertThat(administrator.get(address).json()).isEqualTo(answer.json());
        assertThat(ids(path)).isEqualTo(order);
        Answer late = administrator.with("If-Match", tag).put(address, corrected);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/versions/stored/name").asText()).isEqualTo(right);
        assertThat(administrator
                        .change(address, Fixture.with(corrected, "name", other))
                        .problem())
                .isEqualTo("already-registered");
        assertThat(administrator.change(address, corrected).json()).isEqualTo(answer.json());
    }

    @Test
    void a_theme_is_called_as_it_was_then_and_found_by_both_names() {
        String before = own("Gammal fråga");
        String after = own("Ny fråga");
        String theme =
                administrator.post("/themes", body("name", before)).at("/id").asText();
        String actor = told.organisation(own("Kommunen"), "offentlig sektor");
        administrator.post(
                "/contributions",
                body(
                        "actor",
                        actor,
                        "kind",
                        "Panel",
                        "date",
                        "2025-03-01",
                        "theme",
                        before,
                        "source",
                        "x",
                        "confirmed",
                        true));
        String known = Instant.now().toString();
        Answer remembered = Api.as("reader").get(standing(actor, known));

        administrator.change("/themes/" + theme, body("name", after));

        assertThat(Api.as("reader").get(standing(actor, known)).json()).isEqualTo(remembered.json());
        assertThat(Api.as("reader")
                        .get("/actors/" + actor + "/standing?asOf=2025-12-31")
                        .at("/themes/0/theme/name")
                        .asText())
                .isEqualTo(after);
        for (String name : List.of(before, after)) {
            assertThat(Api.as("reader")
                            .get("/standings?asOf=2025-12-31&knownAt=" + known + "&theme=" + encoded(name))
                            .at("/items/0/actor/id")
                            .asText())
                    .isEqualTo(actor);
        }
        assertThat(Api.as("reader")
                        .faulty()
                        .get("/standings?theme=" + encoded(before))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_sector_that_gets_another_name_and_then_another_place_moves_those_in_it() throws InterruptedException {
        String before = own("Sektor");
        String sector =
                administrator.post("/sectors", body("name", before)).at("/id").asText();
        String actor = told.organisation(own("Bolaget"), before);
        told.contribution(actor, null, "Panel", told.activity("2025-03-01"));
        String known = Instant.now().toString();
        Answer remembered = Api.as("reader").get(standing(actor, known));
        String after = own("Näring");

        administrator.change("/sectors/" + sector, body("name", after));

        assertThat(listed(after, "")).containsExactly(actor);
        assertThat(listed(before, "&knownAt=" + known)).containsExactly(actor);
        assertThat(listed(after, "&knownAt=" + known)).containsExactly(actor);
        assertThat(Api.as("reader").get(standing(actor, known)).json()).isEqualTo(remembered.json());
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();

        administrator.change("/sectors/" + sector, body("name", after, "parent", "akademi"));
        assertThat(Api.as("reader")
                        .get("/actors/" + actor + "/standing?asOf=2025-12-31")
                        .at("/actor/sector")
                        .asText())
                .isEqualTo("akademi");
        assertThat(administrator
                        .change("/sectors/" + sector, body("name", after, "parent", after))
                        .problem())
                .isEqualTo("not-allowed-here");
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
    }

    private List<String> ids(String path) {
        return administrator.get(path + "?limit=1000").at("/items").findValuesAsText("id");
    }

    private static String standing(String actor, String known) {
        return "/actors/" + actor + "/standing?asOf=2025-12-31&knownAt=" + known;
    }

    private static List<String> listed(String sector, String more) {
        return Api.as("reader")
                .get("/standings?asOf=2025-12-31&sector=" + encoded(sector) + more)
                .json()
                .findValues("actor")
                .stream()
                .map(actor -> actor.path("id").asText())
                .toList();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
