package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class ImportsIT extends ContainerTest {
    private static final String[] ROWS = {
        "Åsa;Öhrn#;asa#@x.example;Granen # AB;näringsliv;Panel;Ja;Ja",
        "Bo;Ek#;BO#@x.example;GRANEN #;näringsliv;;Ja;Ja",
        "Bo;Ek#;bo#@x.example;Granen # AB;näringsliv;Åhörare;Ja;Ja",
        "Cy;Dal#;cy#@x.example;Tallens kommun #;offentlig sektor;Deltagare;Ja;Nej",
        "Di;Eng#;di#@x.example;Tallens kommun #;offentlig sektor;Moderatör;Ja;Ja"
    };

    private final Api registrar = Api.as("registrar");

    @Test
    void a_preview_says_what_would_be_and_changes_nothing() {
        Venue venue = new Venue();
        Answer preview = venue.send(venue.list(ROWS));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(preview.header("Location").orElseThrow())
                .endsWith("/imports/" + preview.at("/id").asText());
        assertThat(preview.at("/status").asText()).isEqualTo("PREVIEW");
        assertThat(preview.at("/fileName").asText()).isEqualTo("lista.csv");
        assertThat(Venue.counts(preview)).containsExactly(5, 2, 2, 1, 3, 2);
        assertThat(Venue.findings(preview))
                .containsExactly(
                        "new-organisation",
                        "new-person",
                        "other-spelling-in-list",
                        "new-person",
                        "duplicate-row",
                        "not-attended",
                        "new-organisation",
                        "new-person",
                        "unknown-role");
        assertThat(registrar.get("/imports/" + preview.at("/id").asText()).at("/findings"))
                .isEqualTo(preview.at("/findings"));
        assertThat(venue.contributions()).isEmpty();
        assertThat(venue.persons()).isZero();
    }

    @Test
    void a_committed_list_counts_and_the_same_file_again_changes_nothing() {
        Venue venue = new Venue();
        byte[] file = venue.list(ROWS);
        Answer committed = venue.put(venue.send(file), "COMMITTED");

        assertThat(committed.status()).as(committed.toString()).isEqualTo(200);
        assertThat(committed.at("/status").asText()).isEqualTo("COMMITTED");
        assertThat(Venue.counts(committed)).containsExactly(5, 2, 2, 1, 3, 2);
        assertThat(confirmed(venue)).containsExactlyInAnyOrder(true, true, false);
        assertThat(venue.persons()).isEqualTo(3);

        Answer again = venue.send(file);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(committed.json());
        assertThat(venue.put(committed, "COMMITTED").json()).isEqualTo(committed.json());
        assertThat(venue.contributions()).hasSize(3);
    }

    @Test
    void a_committed_row_stands_on_its_mandate_and_its_list() {
        Venue venue = new Venue();
        Answer committed = venue.commit(ROWS[0]);
        JsonNode contribution = venue.contributions().get(0);

        assertThat(contribution.at("/kind").asText()).isEqualTo("PANELLIST");
        assertThat(contribution.at("/date").asText()).isEqualTo("2025-03-27");
        assertThat(contribution.at("/onBehalfOf/name").asText()).isEqualTo("Granen " + venue.own() + " AB");
        assertThat(contribution.at("/source").asText()).isEqualTo("Deltagarlista lista.csv, rad 2");
        assertThat(Api.as("administrator")
                        .get("/actors/" + contribution.at("/onBehalfOf/id").asText() + "/standing?asOf=2025-12-31")
                        .at("/rung")
                        .asInt())
                .isEqualTo(2);
        assertThat(committed.at("/findings").findValuesAsText("value")).doesNotContain("asa" + venue.own());
    }

    @Test
    void a_commit_tries_the_rows_against_the_register_as_it_is_then() {
        Venue venue = new Venue();
        byte[] file = venue.list(ROWS);
        Answer one = venue.send(file);
        Answer other = venue.send(file);
        venue.put(one, "COMMITTED");
        Answer second = venue.put(other, "COMMITTED");

        assertThat(Venue.counts(second)).containsExactly(5, 0, 4, 1, 0, 0);
        assertThat(venue.contributions()).hasSize(3);

        // The second brought nothing, so once the first is undone the file is new again.
        assertThat(venue.send(file).at("/id")).isEqualTo(one.at("/id"));
        venue.put(one, "UNDONE");
        assertThat(venue.send(file).status()).isEqualTo(201);
    }

    @Test
    void commits_at_the_same_time_make_each_person_and_organisation_once() {
        Venue venue = new Venue();
        List<Answer> previews = IntStream.range(0, 4)
                .mapToObj(i ->
                        venue.send(venue.list(ROWS[0], "Nr " + i + ";Öhrn#;nr" + i + "#@x.example;Granen #;;;Ja;Ja")))
                .toList();
        List<Integer> statuses = previews.parallelStream()
                .map(preview -> venue.put(preview, "COMMITTED").status())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(venue.persons()).isEqualTo(5);
        assertThat(venue.contributions()).hasSize(5);
        assertThat(venue.contributions().findValues("onBehalfOf").stream()
                        .map(mandate -> mandate.at("/id").asText())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void who_was_registered_as_absent_can_turn_out_to_have_come() {
        Venue venue = new Venue();
        venue.commit("Cy;Dal#;cy#@x.example;Granen #;näringsliv;;Ja;Nej");
        Answer corrected = venue.commit("Cy;Dal#;cy#@x.example;Granen #;näringsliv;;Ja;Ja");

        assertThat(Venue.counts(corrected)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(Venue.findings(corrected)).containsExactly("now-attended");
        venue.put(corrected, "UNDONE");
        assertThat(confirmed(venue)).containsExactly(false);
    }

    @Test
    void without_email_a_person_is_found_by_name_at_the_organisation_of_an_earlier_list() {
        Venue venue = new Venue();
        venue.commit("Cy;Dal#;;Granen #;näringsliv;;Ja;Ja");
        Venue later = new Venue();
        Answer second = later.send((Venue.HEADER + "cy;DAL#;;Granen # AB;;Panel;Ja;Ja")
                .replace("#", venue.own())
                .getBytes(StandardCharsets.UTF_8));

        assertThat(Venue.counts(second)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(Venue.findings(second)).containsExactly("other-spelling", "matched-by-name");
    }

    @Test
    void who_attends_an_activity_to_come_is_not_committed() {
        Venue venue = new Venue("9000-01-01");
        Answer preview = venue.send(venue.list(ROWS));
        Answer refused = venue.put(preview, "COMMITTED");

        assertThat(Venue.findings(preview)).contains("activity-in-the-future");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("in-the-future");
        assertThat(venue.contributions()).isEmpty();

        Answer registered = venue.commit("Cy;Dal#;cy#@x.example;Granen #;näringsliv;;Ja;");
        assertThat(registered.status()).isEqualTo(200);
        assertThat(confirmed(venue)).containsExactly(false);
    }

    @Test
    void a_list_is_taken_as_json_too() {
        Venue venue = new Venue();
        Answer preview = registrar.post(
                "/imports",
                Map.of(
                        "fileName", "åhörare.csv",
                        "content", Base64.getEncoder().encodeToString(venue.list(ROWS)),
                        "activity", venue.activity()));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(preview.at("/fileName").asText()).isEqualTo("åhörare.csv");
    }

    @Test
    void findings_speak_the_callers_language_and_lists_are_paged_latest_first() {
        Venue venue = new Venue();
        Answer preview = venue.send(venue.list(ROWS[4]));
        String path = "/imports/" + preview.at("/id").asText();

        assertThat(registrar.get(path).at("/findings/0/text").asText()).startsWith("Rollen är okänd");
        assertThat(registrar.in("en").get(path).at("/findings/0/text").asText()).startsWith("The role is unknown");
        assertThat(registrar.get("/imports?limit=1").at("/items/0/id")).isEqualTo(preview.at("/id"));
    }

    @Test
    void if_match_is_honoured_and_not_demanded() {
        Venue venue = new Venue();
        Answer preview = venue.send(venue.list(ROWS));
        String path = "/imports/" + preview.at("/id").asText();
        String tag = registrar.get(path).header("ETag").orElseThrow();

        Api stale = registrar.with("If-Match", "\"another\"");
        assertThat(stale.put(path + "/status", Map.of("status", "COMMITTED")).status())
                .isEqualTo(412);
        assertThat(registrar
                        .with("If-Match", tag)
                        .put(path + "/status", Map.of("status", "COMMITTED"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_faulty_is_told() {
        Venue venue = new Venue();
        Api faulty = registrar.faulty();
        String nobody = "/imports/" + UUID.randomUUID();

        assertThat(faulty.upload("finns-inte", "a.csv", venue.list(ROWS)).problem())
                .isEqualTo("unknown-reference");
        Answer unreadable = faulty.in("en").upload(venue.activity(), "a.csv", new byte[] {0, 1, 2});
        assertThat(unreadable.problem()).isEqualTo("unreadable-file");
        assertThat(unreadable.at("/invalidParameters/0/reason").asText()).contains("neither text in UTF-8");
        assertThat(faulty.upload("", "a.csv", venue.list(ROWS)).status()).isEqualTo(422);
        assertThat(faulty.post("/imports", Map.of("content", "åäö", "activity", venue.activity()))
                        .status())
                .isEqualTo(400);
        assertThat(faulty.post("/imports", Map.of()).status()).isEqualTo(422);
        assertThat(registrar.get(nobody).status()).isEqualTo(404);
        assertThat(registrar
                        .put(nobody + "/status", Map.of("status", "COMMITTED"))
                        .status())
                .isEqualTo(404);
        String preview = "/imports/" + venue.send(venue.list(ROWS)).at("/id").asText() + "/status";
        assertThat(registrar.put(preview, Map.of("status", "UNDONE")).problem()).isEqualTo("wrong-state");
        assertThat(faulty.put(preview, Map.of("status", "PREVIEW")).status()).isEqualTo(400);
        assertThat(faulty.put(preview, Map.of()).problem()).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form at all",
                "--x\r\n\r\nnobody\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nunknown\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut off"
            })
    void a_form_that_is_none_is_refused(String form) {
        Answer refused = registrar
                .faulty()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", "/imports", form.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
    }

    private static List<Boolean> confirmed(Venue venue) {
        return StreamSupport.stream(venue.contributions().spliterator(), false)
                .map(contribution -> contribution.at("/confirmed").asBoolean())
                .toList();
    }
}
