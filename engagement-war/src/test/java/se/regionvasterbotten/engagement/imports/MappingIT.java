package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A source is told how to be understood once. */
class MappingIT extends ContainerTest {
    private static final String ROW = "Åsa Öhrn#;asa#@x.example;Granen #;Talare;Dök upp\n";

    private final Api registrar = Api.as("registrar");
    private final String own = UUID.randomUUID().toString().substring(24);
    private final String header = "Vem " + own + ";Adress " + own + ";Var " + own + ";Roll;Status\n";

    @Test
    void a_usual_export_is_recognised_as_it_is() {
        Venue venue = new Venue();
        Answer preview = venue.send(file(
                venue,
                "Namn;E-postadress;Företag;Bransch;Biljettyp;Incheckad\n",
                "Åsa Öhrn#;asa#@x.example;Granen #;näringsliv;Ordinarie;2025-03-27 08:41\n"));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(Venue.counts(preview)).containsExactly(1, 1, 0, 0, 1, 1);
    }

    @Test
    void a_mapping_sent_along_is_remembered_for_the_source() {
        Venue venue = new Venue();
        byte[] file = file(venue, header, ROW);
        Answer refused = registrar.faulty().upload(venue.activity(), "lista.csv", file);

        assertThat(refused.problem()).isEqualTo("unreadable-file");
        assertThat(refused.at("/invalidParameters/0/reason").asText()).contains("Vem " + own);

        Answer understood = registrar.post("/imports", body(venue, file));
        assertThat(understood.status()).as(understood.toString()).isEqualTo(201);
        assertThat(Venue.counts(understood)).containsExactly(1, 1, 0, 0, 1, 1);

        Venue next = new Venue();
        Answer later = next.send(file(next, header, ROW));
        assertThat(later.status()).as(later.toString()).isEqualTo(201);
        assertThat(Venue.findings(later)).doesNotContain("column-not-read", "unknown-role", "unknown-answer");
        assertThat(registrar
                        .get("/imports/" + later.at("/id").asText() + "/mapping")
                        .at("/columns")
                        .findValuesAsText("column"))
                .containsExactly("NAME", "EMAIL", "ORGANISATION", "ROLE", "STATUS");
    }

    @Test
    void a_form_takes_a_mapping_too() {
        Venue venue = new Venue();
        String boundary = "mapping-boundary";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        String form = part + "activity\"\r\n\r\n" + venue.activity() + "\r\n"
                + part + "mapping\"\r\nContent-Type: application/json\r\n\r\n"
                + "{\"columns\":[{\"header\":\"Vem\",\"column\":\"NAME\"}]}\r\n"
                + part + "file\"; filename=\"lista.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "Vem;E-post;Deltog\nÅsa Öhrn" + own + ";asa" + own + "@x.example;Ja\r\n--" + boundary + "--\r\n";
        Answer preview = registrar
                .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", "/imports", form.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(Venue.counts(preview)).containsExactly(1, 1, 0, 0, 1, 0);
    }

    @Test
    void words_nobody_knows_are_told_in_the_preview() {
        Venue venue = new Venue();
        Answer preview = venue.send(file(venue, "Namn;E-post;Organisation;Roll;Status;" + own + "\n", ROW));
        assertThat(Venue.findings(preview)).contains("unknown-role", "unknown-answer");
        String path = "/imports/" + preview.at("/id").asText();

        Answer told = registrar.put(
                path + "/mapping",
                Map.of(
                        "roles", List.of(Map.of("word", "talare", "kind", "PANELLIST")),
                        "answers", List.of(Map.of("word", "DÖK UPP", "says", "ATTENDED"))));

        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(Venue.counts(told)).containsExactly(1, 1, 0, 0, 1, 1);
        assertThat(registrar.get(path).at("/accepted").asInt()).isEqualTo(1);
        venue.put(told, "COMMITTED");
        assertThat(venue.contributions().get(0).at("/kind").asText()).isEqualTo("PANELLIST");
        assertThat(registrar.put(path + "/mapping", Map.of()).problem()).isEqualTo("wrong-state");
    }

    @Test
    void a_mapping_that_makes_no_sense_is_told_what_is_wrong() {
        Venue venue = new Venue();
        String path = "/imports/" + venue.commitless() + "/mapping";
        Map<String, Object> takesAway =
                Map.of("columns", List.of(new java.util.HashMap<>(Map.of("header", "Närvarande", "column", "SECTOR"))));

        assertThat(registrar.faulty().put(path, takesAway).problem()).isEqualTo("unreadable-file");
        assertThat(registrar
                        .faulty()
                        .put(path, Map.of("roles", List.of(Map.of("word", "x"))))
                        .problem())
                .isEqualTo("required");
        assertThat(registrar
                        .faulty()
                        .put(path, Map.of("roles", List.of(Map.of("word", "x", "kind", "PARTNER"))))
                        .problem())
                .isEqualTo("membership-kind");
        assertThat(registrar
                        .faulty()
                        .put(path, Map.of("columns", List.of(Map.of("header", "x", "column", "Y"))))
                        .status())
                .isEqualTo(400);
        assertThat(registrar.with("If-Match", "\"another\"").put(path, Map.of()).status())
                .isEqualTo(412);
        assertThat(registrar
                        .put("/imports/" + UUID.randomUUID() + "/mapping", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(registrar.get("/imports/" + UUID.randomUUID() + "/mapping").status())
                .isEqualTo(404);
    }

    @Test
    void a_header_that_the_list_does_not_have_is_named() {
        Venue venue = new Venue();
        Map<String, Object> elsewhere = Map.of("columns", List.of(Map.of("header", "Finns inte", "column", "ROLE")));
        Answer sent = registrar
                .faulty()
                .post(
                        "/imports",
                        Map.of(
                                "activity",
                                venue.activity(),
                                "content",
                                Base64.getEncoder().encodeToString(venue.list("Åsa;Öhrn#;asa#@x.example;;;;Ja;Ja")),
                                "mapping",
                                elsewhere));

        assertThat(sent.problem()).as(sent.toString()).isEqualTo("unknown-header");
        assertThat(sent.at("/invalidParameters/0/name").asText()).isEqualTo("mapping.columns[0].header");
        assertThat(sent.at("/invalidParameters/0/value").asText()).isEqualTo("Finns inte");
    }

    @Test
    void a_personal_identity_number_is_no_word_and_is_not_repeated() {
        String path = "/imports/" + new Venue().commitless() + "/mapping";
        List<Answer> refused = List.of(
                registrar.faulty().put(path, Map.of("columns", List.of(Map.of("header", "800101-1231")))),
                registrar
                        .faulty()
                        .put(path, Map.of("roles", List.of(Map.of("word", "Åsa 800101-1231", "kind", "PANELLIST")))),
                registrar
                        .faulty()
                        .put(path, Map.of("answers", List.of(Map.of("word", "800101-1232", "says", "ATTENDED")))));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("personal-identity-number");
            assertThat(answer.json().toString()).doesNotContain("800101");
        });
    }

    private Map<String, Object> body(Venue venue, byte[] file) {
        return Map.of(
                "fileName", "lista.csv",
                "activity", venue.activity(),
                "content", Base64.getEncoder().encodeToString(file),
                "mapping",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("header", "vem " + own, "column", "NAME"),
                                        Map.of("header", "Adress " + own, "column", "EMAIL"),
                                        Map.of("header", "Var " + own, "column", "ORGANISATION")),
                                "roles",
                                List.of(Map.of("word", "talare", "kind", "PANELLIST")),
                                "answers",
                                List.of(Map.of("word", "dök upp", "says", "ATTENDED"))));
    }

    private static byte[] file(Venue venue, String header, String row) {
        return (header + row).replace("#", venue.own()).getBytes(StandardCharsets.UTF_8);
    }
}
