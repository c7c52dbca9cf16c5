package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES sections 3 and 8: a member without an end has the initiative's, and a correction supersedes. */
class CorrectedInitiativesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();
    private Map<String, Object> said;
    private String kommun;
    private String university;
    private String universityName;
    private String address;

    /** A municipality for as long as it lasts, and a university that leaves before. */
    @BeforeEach
    void a_joint_initiative() {
        kommun = told.organisation(own("Kommunen"), "offentlig sektor");
        universityName = own("Universitetet");
        university = told.organisation(universityName, "akademi");
        said = body(
                "externalId",
                own("I"),
                "name",
                own("Tillsammans"),
                "type",
                "gemensamt initiativ",
                "theme",
                "kompetensförsörjning",
                "from",
                "2024-01-01",
                "to",
                "2025-09-01",
                "statedSolution",
                "En utbildning");
        Map<String, Object> withMembers = with(
                said,
                "members",
                List.of(
                        body("organisation", kommun, "role", "partner", "from", "2024-01-01"),
                        body("organisation", university, "role", "partner", "from", "2024-02-01", "to", "2025-03-01")));
        Answer made = registrar.post("/initiatives", withMembers);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        address = "/initiatives/" + made.at("/id").asText();
    }

    @Test
    void whoever_ended_with_it_ends_with_it_still_and_no_one_else() throws InterruptedException {
        Remembered before = Remembered.now(kommun, university);

        Answer longer = registrar.change(address, with(said, "to", "2026-01-01", "reason", "Förlängt."));

        assertThat(longer.status()).as(longer.text()).isEqualTo(200);
        assertThat(ends()).containsExactly("2026-01-01", "2025-03-01");
        registrar.change(address, with(said, "to", null));
        assertThat(ends()).containsExactly("null", "2025-03-01");
        registrar.change(address, said);
        assertThat(ends()).containsExactly("2025-09-01", "2025-03-01");
        before.stillHolds();
    }

    @Test
    void an_end_before_a_members_is_refused_and_names_the_member() {
        Answer refused = registrar.in("sv").change(address, with(said, "to", "2025-02-01"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("member-outside");
        assertThat(refused.at("/invalidParameters/0/name").asText()).isEqualTo("to");
        assertThat(refused.at("/invalidParameters/0/reason").asText()).contains(universityName);
        assertThat(ends()).containsExactly("2025-09-01", "2025-03-01");
    }

    @Test
    void without_a_stated_solution_nobody_stands_at_four_any_longer_and_before_they_did() throws InterruptedException {
        assertThat(rung(kommun)).isEqualTo(4);
        Remembered before = Remembered.now(kommun, university);

        registrar.change(address, with(said, "statedSolution", null, "reason", "Var bara ett förslag."));

        assertThat(rung(kommun)).isEqualTo(3);
        before.stillHolds();
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
    }

    @Test
    void it_is_taken_back_with_members_outcomes_and_contributions_only_when_that_is_said() throws InterruptedException {
        String outcome = registrar
                .post(
                        "/outcomes",
                        body(
                                "externalId",
                                own("O"),
                                "initiative",
                                address.substring(13),
                                "date",
                                "2025-06-01",
                                "name",
                                "Beslut",
                                "document",
                                "D-1"))
                .at("/id")
                .asText();
        String given = registrar
                .post(
                        "/contributions",
                        body(
                                "actor",
                                kommun,
                                "kind",
                                "Inspel",
                                "date",
                                "2025-01-01",
                                "initiative",
                                address.substring(13),
                                "source",
                                "protokoll",
                                "confirmed",
                                true))
                .at("/id")
                .asText();
        Remembered before = Remembered.now(kommun, university);
        String known = Instant.now().toString();
        JsonNode trail = trail(outcome, known);
        Map<String, Object> taken = body("status", "RETRACTED", "reason", "Blev aldrig av.");

        Answer refused = registrar.put(address + "/status", taken);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail").asText()).contains("4");
        Answer gone = registrar.put(address + "/status", with(taken, "withEvidence", true));

        assertThat(gone.at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.get("/contributions/" + given).at("/status").asText())
                .isEqualTo("RETRACTED");
        assertThat(registrar.get("/outcomes/" + outcome).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(rung(kommun)).isZero();
        assertThat(registrar.get("/outcomes/" + outcome + "/trail").status()).isEqualTo(404);
        assertThat(trail(outcome, known)).isEqualTo(trail);
        assertThat(trail.at("/actors")).hasSize(2);
        assertThat(registrar.change(address, said).problem()).isEqualTo("wrong-state");
        assertThat(registrar.get(address + "/changes").at("/items").findValuesAsText("change"))
                .startsWith("RETRACTED", "RETRACTED", "RETRACTED")
                .hasSize(6);
        before.stillHolds();
    }

    @Test
    void a_member_is_corrected_by_who_has_seen_what_holds_and_the_history_tells_it() throws InterruptedException {
        Remembered before = Remembered.now(kommun, university);
        String member = address + "/members/"
                + registrar.get(address + "/members").at("/items/1/id").asText();
        Map<String, Object> later =
                body("organisation", university, "role", "partner", "from", "2025-01-01", "to", "2025-03-01");
        assertThat(registrar.faulty().put(member, later).status()).isEqualTo(428);

        Answer corrected = registrar.change(member, with(later, "reason", "Började senare."));

        assertThat(corrected.at("/from").asText()).isEqualTo("2025-01-01");
        assertThat(registrar.change(member, with(later, "to", "2025-09-02")).problem())
                .isEqualTo("outside-period");
        assertThat(registrar.with("If-Match", "\"another\"").put(member, later).status())
                .isEqualTo(412);
        JsonNode told = registrar.get(address + "/changes").at("/items/0");
        assertThat(told.at("/kind").asText()).isEqualTo("MEMBERSHIP");
        assertThat(told.at("/reason").asText()).isEqualTo("Började senare.");
        assertThat(told.at("/fields")).hasSize(1);
        assertThat(told.at("/before/from").asText()).isEqualTo("2024-02-01");
        assertThat(told.at("/after/from").asText()).isEqualTo("2025-01-01");
        assertThat(Api.as("reader").get(address + "/changes").json().findValuesAsText("kind"))
                .containsExactly("INITIATIVE");
        before.stillHolds();
    }

    @Test
    void the_members_of_an_initiative_that_is_taken_back_are_taken_back_and_not_denied() {
        String member = address + "/members/"
                + registrar.get(address + "/members").at("/items/1/id").asText();
        Map<String, Object> later = body("organisation", university, "role", "partner", "from", "2025-01-01");
        registrar.put(
                address + "/status", body("status", "RETRACTED", "reason", "Blev aldrig av.", "withEvidence", true));

        Answer members = registrar.get(address + "/members");
        assertThat(members.status()).isEqualTo(200);
        assertThat(members.at("/total").asInt()).isZero();
        assertThat(registrar.get(member).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.change(member, later).problem()).isEqualTo("wrong-state");
        assertThat(registrar.post(address + "/members", later).problem()).isEqualTo("wrong-state");
        assertThat(registrar
                        .get("/initiatives/" + own("inget").replace(" ", "") + "/members")
                        .status())
                .isEqualTo(404);
    }

    private List<String> ends() {
        return registrar.get(address + "/members").at("/items").findValuesAsText("to");
    }

    private static JsonNode trail(String outcome, String known) {
        return Api.as("reader")
                .get("/outcomes/" + outcome + "/trail?knownAt=" + known)
                .json();
    }

    private static int rung(String actor) {
        return Api.as("reader")
                .get("/actors/" + actor + "/standing?asOf=2025-12-31")
                .at("/rung")
                .asInt();
    }
}
