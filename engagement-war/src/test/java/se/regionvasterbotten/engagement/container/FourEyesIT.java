package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.container.TwoPersons.address;
import static se.regionvasterbotten.engagement.container.TwoPersons.confirm;
import static se.regionvasterbotten.engagement.container.TwoPersons.listed;
import static se.regionvasterbotten.engagement.container.TwoPersons.retract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** With {@code engagement.four-eyes} what lifts someone above Interest waits for another person; the two are a registrar and an administrator. */
class FourEyesIT {
    @TempDir
    static Path directory;

    private static RunningJar jar;

    private final Api reporter = Api.as("registrar");
    private final Api second = Api.as("administrator");
    private TwoPersons theirs;

    @BeforeAll
    static void start() throws Exception {
        jar = RunningJar.start(
                        directory,
                        DeployedWar.freePort(),
                        Map.of(),
                        "-Dengagement.four-eyes=true",
                        "-Dengagement.sample-data=true")
                .ready();
        Api.at(jar.base().resolve("/"));
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
    }

    @BeforeEach
    void an_organisation() {
        theirs = TwoPersons.about("Prövad " + UUID.randomUUID(), "akademi");
    }

    @AfterEach
    void stored_steps_are_what_the_rules_give() throws Exception {
        assertThat(StepsCheck.made().at("/found")).isEmpty();
    }

    @Test
    void what_the_product_registers_itself_is_nobodys_report() {
        assertThat(TwoPersons.rung("GRAN", "2025-12-31")).isEqualTo(4);
        assertThat(reporter.get("/contributions/SC-INSPEL").at("/status").asText())
                .isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @CsvSource({
        "LISTENER, 1, true",
        "PANELLIST, 2, true",
        "CONVERSATION_INITIATED, 3, false",
        "INPUT_SUBMITTED, 3, false",
        "COLLABORATION, 3, false",
        "POLICY_INFLUENCE, 1, false",
    })
    void evidence_counts_at_once_up_to_interest_and_above_it_when_another_person_has_confirmed_it(
            String kind, int rung, boolean atOnce) {
        Answer told = reporter.post("/contributions", theirs.contribution(kind, true));

        assertThat(told.status()).isEqualTo(201);
        assertThat(told.at("/confirmed").asBoolean()).isEqualTo(atOnce);
        assertThat(told.json().has("awaitsSecondPerson")).isEqualTo(!atOnce);
        assertThat(theirs.rung()).isEqualTo(atOnce ? rung : 0);
        assertThat(confirm(second, told).at("/status").asText()).isEqualTo("CONFIRMED");
        assertThat(theirs.rung()).isEqualTo(rung);
        assertThat(second.get(address(told)).json().has("awaitsSecondPerson")).isFalse();
    }

    @Test
    void who_reported_it_hears_in_both_languages_that_somebody_else_confirms_it() {
        Answer told = reporter.post("/contributions", theirs.contribution("INPUT_SUBMITTED", true));

        Answer refused = confirm(reporter, told);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("second-person");
        assertThat(refused.at("/detail").asText()).contains("Be någon annan");
        assertThat(confirm(reporter.in("en"), told).at("/detail").asText()).contains("Ask somebody else");
        assertThat(reporter.get(address(told)).json()).isEqualTo(told.json());
        assertThat(theirs.rung()).isZero();
        assertThat(retract(reporter, told).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(confirm(second, told).problem()).isEqualTo("wrong-state");
    }

    @Test
    void reported_as_not_confirmed_yet_it_needs_another_person_all_the_same() {
        Answer told = reporter.post("/contributions", theirs.contribution("COLLABORATION", false));

        assertThat(confirm(reporter, told).problem()).isEqualTo("second-person");
        assertThat(confirm(second, told).status()).isEqualTo(200);
        assertThat(theirs.rung()).isEqualTo(3);
    }

    @Test
    void sent_again_it_is_there_already_and_waits_still() {
        Map<String, Object> body = theirs.contribution("INPUT_SUBMITTED", true);
        body.put("externalId", "FYRA " + UUID.randomUUID());
        Answer told = reporter.post("/contributions", body);

        Answer again = reporter.post("/contributions", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(told.json());
        assertThat(second.post("/contributions", body).at("/status").asText()).isEqualTo("REGISTERED");
        confirm(second, told);
        assertThat(reporter.post("/contributions", body).at("/status").asText()).isEqualTo("CONFIRMED");
        assertThat(theirs.rung()).isEqualTo(3);
    }

    @Test
    void a_correction_is_a_report_of_its_own() {
        Map<String, Object> body = theirs.contribution("INPUT_SUBMITTED", true);
        Answer told = reporter.post("/contributions", body);
        confirm(second, told);

        assertThat(reporter.change(address(told), body).at("/status").asText()).isEqualTo("CONFIRMED");
        body.put("source", "Rättad källa");
        Answer corrected = second.change(address(told), body);
        assertThat(corrected.at("/status").asText()).isEqualTo("REGISTERED");
        assertThat(second.change(address(told), body).json()).isEqualTo(corrected.json());
        assertThat(theirs.rung()).isZero();
        assertThat(confirm(second, told).problem()).isEqualTo("second-person");
        assertThat(confirm(reporter, told).status()).isEqualTo(200);
        assertThat(theirs.rung()).isEqualTo(3);
        body.put("kind", "PANELLIST");
        assertThat(reporter.change(address(told), body).at("/status").asText()).isEqualTo("CONFIRMED");
        body.put("kind", "COLLABORATION");
        assertThat(reporter.change(address(told), body).at("/status").asText()).isEqualTo("REGISTERED");
        assertThat(theirs.rung()).isZero();
    }

    @Test
    void of_many_each_waits_that_has_to() {
        Answer many = reporter.post(
                "/contributions",
                List.of(theirs.contribution("PANELLIST", true), theirs.contribution("COLLABORATION", true)));

        assertThat(many.json().findValuesAsText("status")).containsExactly("CONFIRMED", "REGISTERED");
        assertThat(theirs.rung()).isEqualTo(2);
    }

    @Test
    void what_waits_is_listed_for_both_and_says_who_may_not_confirm_it() {
        Answer told = reporter.post("/contributions", theirs.contribution("COLLABORATION", true));

        JsonNode mine = listed(reporter, "/worklists/contributions?limit=1000", told);
        assertThat(mine.at("/ownReport").asBoolean()).isTrue();
        assertThat(mine.at("/since")).isEqualTo(told.at("/recordedAt"));
        assertThat(mine.at("/contribution")).isEqualTo(told.json());
        assertThat(listed(second, "/worklists/contributions?limit=1000", told)
                        .at("/ownReport")
                        .asBoolean(true))
                .isFalse();
        confirm(second, told);
        assertThat(listed(second, "/worklists/contributions?limit=1000", told).isMissingNode())
                .isTrue();
    }

    @Test
    void a_list_is_a_source_of_its_own() {
        String activity = "FYRA " + UUID.randomUUID();
        reporter.post(
                "/activities",
                Map.of(
                        "externalId", activity,
                        "name", "Dialog",
                        "type", "seminarium",
                        "date", "2025-03-01",
                        "meetingPlace", "Mötesplats Lycksele",
                        "theme", "energi"));
        String list = """
                Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Närvarande
                Karin;Berglund;;Listad organisation;akademi;Inspel;Ja
                """;
        Answer taken = reporter.upload(activity, "lista.csv", list.getBytes(StandardCharsets.UTF_8));
        reporter.put("/imports/" + taken.at("/id").asText() + "/status", Map.of("status", "COMMITTED"));

        JsonNode there = reporter.get("/activities/" + activity.replace(" ", "%20") + "/contributions")
                .at("/items/0");
        assertThat(there.at("/kind").asText()).isEqualTo("INPUT_SUBMITTED");
        assertThat(there.at("/status").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_role_counts_when_another_person_has_confirmed_it() {
        Answer told = reporter.post("/initiatives/SI-KOMPETENS/members", theirs.member());

        assertThat(told.status()).isEqualTo(201);
        assertThat(told.at("/status").asText()).isEqualTo("REGISTERED");
        assertThat(told.at("/awaitsSecondPerson").asBoolean()).isTrue();
        assertThat(told.at("/confirmedOn").isNull()).isTrue();
        assertThat(theirs.rung()).isZero();
        Answer again = reporter.post("/initiatives/SI-KOMPETENS/members", theirs.member());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(told.json());
        assertThat(confirm(reporter, told).problem()).isEqualTo("second-person");
        assertThat(theirs.rung()).isZero();
        Answer confirmed = confirm(second, told);
        assertThat(confirmed.at("/status").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/confirmedOn").isTextual()).isTrue();
        assertThat(theirs.rung()).isGreaterThanOrEqualTo(3);
        assertThat(confirm(reporter, told).json()).isEqualTo(confirmed.json());
    }

    @Test
    void another_sectors_role_lifts_nobody_before_it_is_confirmed() {
        String initiative = second.post(
                        "/initiatives",
                        Map.of(
                                "externalId", "FYRA " + UUID.randomUUID(),
                                "name", "Laddning längs vägen",
                                "type", "gemensamt initiativ",
                                "theme", "energi",
                                "from", "2025-01-01",
                                "statedSolution", "Laddplatser i tre kommuner",
                                "members", List.of(theirs.member())))
                .at("/id")
                .asText();
        confirm(reporter, reporter.post("/initiatives/" + initiative + "/members", theirs.member()));
        TwoPersons others = TwoPersons.about("Annan " + UUID.randomUUID(), "näringsliv");
        Answer told = reporter.post("/initiatives/" + initiative + "/members", others.member());

        assertThat(theirs.rung()).isEqualTo(3);
        confirm(second, told);
        assertThat(theirs.rung()).isEqualTo(4);
        assertThat(others.rung()).isEqualTo(4);
        retract(second, told);
        assertThat(theirs.rung()).isEqualTo(3);
    }

    @Test
    void roles_that_wait_are_listed_apart_from_the_open_ones_that_nobody_has_confirmed() {
        Answer told = reporter.post("/initiatives/SI-KOMPETENS/members", theirs.member());
        String waiting = "/worklists/memberships?waiting=true&limit=1000";
        String old = "/worklists/memberships?asOf=9999-12-31&limit=1000";

        assertThat(listed(reporter, waiting, told).at("/ownReport").asBoolean()).isTrue();
        assertThat(listed(second, waiting, told).at("/ownReport").asBoolean(true))
                .isFalse();
        assertThat(listed(second, old, told).isMissingNode()).isTrue();
        confirm(second, told);
        assertThat(listed(second, waiting, told).isMissingNode()).isTrue();
        assertThat(listed(second, old, told).at("/ownReport").asBoolean(true)).isFalse();
    }

    @Test
    void every_confirmation_is_a_change_that_other_systems_hear_of_by_its_id() {
        Answer told = reporter.post("/contributions", theirs.contribution("COLLABORATION", true));
        Answer role = reporter.post("/initiatives/SI-KOMPETENS/members", theirs.member());
        String since = role.at("/recordedAt").asText();
        confirm(second, told);
        confirm(second, role);

        JsonNode changes = reporter.get("/changes?limit=1000&since=" + since).at("/items");
        assertThat(changes.findValuesAsText("id"))
                .contains(told.at("/id").asText(), role.at("/id").asText());
        assertThat(changes.findValuesAsText("within"))
                .contains(role.at("/initiative/id").asText());
    }

    @Test
    void a_confirmation_counts_from_when_it_was_given_and_what_was_known_before_is_bit_for_bit_what_it_was() {
        Answer told = reporter.post("/contributions", theirs.contribution("INPUT_SUBMITTED", true));
        Answer role = reporter.post("/initiatives/SI-KOMPETENS/members", theirs.member());
        Map<String, JsonNode> before = theirs.answers(second, Instant.now());
        assertThat(theirs.rung()).isZero();

        assertThat(confirm(second, told).status()).isEqualTo(200);
        assertThat(confirm(second, role).status()).isEqualTo(200);

        assertThat(theirs.rung()).isGreaterThanOrEqualTo(3);
        before.forEach((question, answer) ->
                assertThat(second.get(question).json()).as(question).isEqualTo(answer));
    }
}
