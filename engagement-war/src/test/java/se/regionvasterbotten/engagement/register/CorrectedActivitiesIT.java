package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES sections 4 and 8: at an activity the date is the activity's, and a correction supersedes. */
class CorrectedActivitiesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();
    private Map<String, Object> said;
    private String address;
    private String kommun;

    @BeforeEach
    void an_activity() {
        kommun = told.organisation(own("Kommunen"), "offentlig sektor");
        said = body(
                "externalId",
                own("A"),
                "name",
                own("Dagen"),
                "type",
                "seminarium",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "energi");
        address = "/activities/" + registrar.post("/activities", said).at("/id").asText();
    }

    @Test
    void its_evidence_follows_to_another_day_and_an_earlier_knowledge_is_untouched() throws InterruptedException {
        String evidence = given("Panel");
        told.contribution(kommun, null, "deltagare i samtal", told.activity("2025-04-01"));
        Remembered before = Remembered.now(kommun);

        Answer moved = registrar.change(address, with(said, "date", "2023-03-01", "reason", "Fel år."));

        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.at("/date").asText()).isEqualTo("2023-03-01");
        assertThat(registrar.get("/contributions/" + evidence).at("/date").asText())
                .isEqualTo("2023-03-01");
        assertThat(rung("2025-02-28")).isEqualTo(2);
        assertThat(rung("2025-04-01")).isEqualTo(1);
        before.stillHolds();
    }

    @Test
    void another_place_and_another_theme_move_its_evidence() throws InterruptedException {
        given("Panel");
        Remembered before = Remembered.now(kommun);

        registrar.change(address, with(said, "theme", "skog", "meetingPlace", "Digitala Västerbotten"));

        assertThat(standing("2025-03-01").at("/themes/0/theme/name").asText()).isEqualTo("skog");
        before.stillHolds();
    }

    @Test
    void it_cannot_come_to_lie_after_today_while_its_evidence_is_confirmed() {
        String evidence = given("Panel");
        String coming = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(2).toString();

        assertThat(registrar.change(address, with(said, "date", coming)).problem())
                .isEqualTo("in-the-future");
        assertThat(registrar.get(address).at("/date").asText()).isEqualTo("2025-03-01");
        registrar.put("/contributions/" + evidence + "/status", body("status", "RETRACTED", "reason", "Ställdes in."));
        assertThat(registrar.change(address, with(said, "date", coming)).status())
                .isEqualTo(200);
    }

    @Test
    void the_same_again_changes_nothing_and_what_is_wrong_is_named() {
        Answer before = registrar.get(address);

        assertThat(registrar.change(address, said).json()).isEqualTo(before.json());
        assertThat(registrar
                        .change(address, with(said, "theme", own("ingen"), "meetingPlace", own("inget")))
                        .json()
                        .findValuesAsText("name"))
                .containsExactlyInAnyOrder("theme", "meetingPlace");
        assertThat(registrar.change(address, with(said, "externalId", own("B"))).problem())
                .isEqualTo("external-id-taken");
        assertThat(registrar.get(address).header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void a_change_says_which_version_it_changes() {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        assertThat(registrar.faulty().put(address, said).status()).isEqualTo(428);
        registrar.with("If-Match", tag).put(address, with(said, "name", "Först"));

        Answer late = registrar.with("If-Match", tag).put(address, with(said, "name", "Sist"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/versions/stored/name").asText()).isEqualTo("Först");
        assertThat(late.at("/versions/sent/name").asText()).isEqualTo("Sist");
        Answer status = registrar
                .with("If-Match", tag)
                .put(address + "/status", body("status", "RETRACTED", "reason", "Dubblett."));
        assertThat(status.status()).isEqualTo(412);
    }

    @Test
    void it_is_taken_back_with_its_evidence_only_when_that_is_said() throws InterruptedException {
        String evidence = given("Panel");
        given("Inspel");
        Remembered before = Remembered.now(kommun);
        Map<String, Object> taken = body("status", "RETRACTED", "reason", "Ägde aldrig rum.");

        Answer refused = registrar.put(address + "/status", taken);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("has-evidence");
        assertThat(refused.at("/detail").asText()).contains("2");
        Answer gone = registrar.put(address + "/status", with(taken, "withEvidence", true));

        assertThat(gone.at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.get("/contributions/" + evidence).at("/status").asText())
                .isEqualTo("RETRACTED");
        assertThat(rung("2025-12-31")).isZero();
        assertThat(registrar.get("/activities?limit=1000").text()).doesNotContain(address.substring(12));
        assertThat(registrar.get(address).at("/status").asText()).isEqualTo("RETRACTED");
        Answer there = registrar.get(address + "/contributions");
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.at("/total").asInt()).isZero();
        assertThat(registrar.put(address + "/status", taken).status()).isEqualTo(200);
        assertThat(registrar.change(address, with(said, "name", "Ändå")).problem())
                .isEqualTo("wrong-state");
        assertThat(registrar.post("/activities", said).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.post("/activities", with(said, "name", "En annan")).problem())
                .isEqualTo("external-id-taken");
        before.stillHolds();
    }

    @Test
    void other_systems_hear_of_it_and_of_the_evidence_that_followed() {
        String evidence = given("Panel");
        String activity = address.substring("/activities/".length());
        String since = Instant.now().toString();

        registrar.change(address, with(said, "date", "2025-02-01"));
        assertThat(heard(since)).contains("ACTIVITY " + activity + " CHANGED", "CONTRIBUTION " + evidence + " CHANGED");
        String later = Instant.now().toString();
        registrar.put(address + "/status", body("status", "RETRACTED", "reason", "Ställdes in.", "withEvidence", true));
        assertThat(heard(later))
                .contains("ACTIVITY " + activity + " RETRACTED", "CONTRIBUTION " + evidence + " RETRACTED");
    }

    private static List<String> heard(String since) {
        return StreamSupport.stream(
                        Api.as("reader")
                                .get("/changes?limit=1000&since=" + since)
                                .at("/items")
                                .spliterator(),
                        false)
                .map(one -> one.path("kind").asText() + " " + one.path("id").asText() + " "
                        + one.path("change").asText())
                .toList();
    }

    private String given(String kind) {
        return told.contribution(kommun, null, kind, address.substring("/activities/".length()));
    }

    private int rung(String day) {
        return standing(day).at("/rung").asInt();
    }

    private Answer standing(String day) {
        return Api.as("reader").get("/actors/" + kommun + "/standing?asOf=" + day);
    }
}
