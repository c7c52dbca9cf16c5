package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Whom a list may mean is asked about once. */
class DecisionsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");

    @Test
    void nearly_the_same_name_is_asked_about_and_the_answer_remembered_until_the_list_is_undone() {
        Venue venue = new Venue();
        String granen = organisation("Granskogens Bioteknik " + venue.own());
        String row = "Åsa;Öhrn#;asa#@x.example;Gransskogens Biotekník #;näringsliv;;Ja;Ja";
        Answer preview = venue.send(venue.list(row));

        assertThat(Venue.findings(preview)).contains("new-organisation", "similar-organisation");
        assertThat(preview.at("/decisionsOpen").asInt()).isEqualTo(1);
        JsonNode question = questions(preview).at("/0");
        assertThat(question.at("/suggestions/0/actor").asText()).isEqualTo(granen);
        assertThat(question.at("/suggestions/0/confidence").asDouble()).isBetween(0.6, 0.95);
        assertThat(question.at("/rows/0").asInt()).isEqualTo(2);

        Answer answered = answer(preview, question, Map.of("choice", "SAME", "actor", granen));
        assertThat(Venue.counts(answered)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(Venue.findings(answered)).contains("matched-by-decision").doesNotContain("similar-organisation");
        assertThat(answered.at("/decisionsOpen").asInt()).isZero();
        Answer committed = venue.put(preview, "COMMITTED");
        assertThat(venue.contributions().get(0).at("/onBehalfOf/id").asText()).isEqualTo(granen);
        assertThat(questions(committed)).isEmpty();

        Answer next = later(venue, "Bo;Ek#;bo#@x.example;GRANSSKOGENS Biotekník #;;;Ja;Ja");
        assertThat(Venue.findings(next)).contains("matched-by-decision").doesNotContain("new-organisation");
        assertThat(next.at("/decisionsOpen").asInt()).isZero();

        venue.put(committed, "UNDONE");
        assertThat(Venue.findings(later(venue, "Cy;Ek#;cy#@x.example;Gransskogens Biotekník #;;;Ja;Ja")))
                .contains("similar-organisation");
    }

    @Test
    void who_is_new_is_new_and_who_is_left_out_leaves_no_trace() {
        Venue venue = new Venue();
        organisation("Granskogens Bioteknik " + venue.own());
        String row = "Åsa;Öhrn#;asa#@x.example;Gransskogens Bioteknik #;näringsliv;;Ja;Ja";
        Answer preview = venue.send(venue.list(row));
        JsonNode question = questions(preview).at("/0");

        Answer out = answer(preview, question, Map.of("choice", "LEAVE_OUT"));
        assertThat(Venue.counts(out)).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(Venue.findings(out)).containsExactly("left-out");
        Answer anew = answer(preview, question, Map.of("choice", "NEW"));
        assertThat(Venue.counts(anew)).containsExactly(1, 1, 0, 0, 1, 1);
        assertThat(questions(anew).at("/0/choice").asText()).isEqualTo("NEW");
    }

    @Test
    void a_person_with_another_address_is_asked_about_and_remembered() {
        Venue venue = new Venue();
        venue.commit("Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;;Ja;Ja");
        Venue later = new Venue();
        String row = "Åsa;Öhrn#;asa#@hemma.example;Granen #;;;Ja;Ja".replace("#", venue.own());
        Answer preview = later.send(later.list(row));
        assertThat(Venue.findings(preview)).contains("similar-person");
        JsonNode question = questions(preview).at("/0");
        assertThat(question.at("/suggestions/0/reason").asText()).isEqualTo("SAME_NAME_THERE");

        answer(
                preview,
                question,
                Map.of(
                        "choice",
                        "SAME",
                        "actor",
                        question.at("/suggestions/0/actor").asText()));
        Answer committed = later.put(preview, "COMMITTED");

        assertThat(Venue.counts(committed)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(venue.persons()).isEqualTo(1);
        Venue third = new Venue();
        assertThat(Venue.findings(third.send(third.list(row)))).containsExactly("matched-by-decision");
    }

    @Test
    void the_organisation_number_finds_whom_the_name_does_not() {
        Venue venue = new Venue();
        String number = OrganisationNumbers.next();
        String granen = registrar
                .post(
                        "/organisations",
                        Map.of("name", "Granen " + venue.own(), "sector", "näringsliv", "organisationNumber", number))
                .at("/id")
                .asText();
        Answer preview = venue.send(("Namn;E-post;Företag;Org.nr;Deltog\nÅsa Öhrn;asa" + venue.own()
                        + "@x.example;Helt annat " + venue.own() + ";" + number + ";Ja\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Venue.findings(preview)).containsExactly("matched-by-number", "new-person");
        venue.put(preview, "COMMITTED");
        assertThat(venue.contributions().get(0).at("/onBehalfOf/id").asText()).isEqualTo(granen);
    }

    @Test
    void an_answer_that_makes_no_sense_is_told_what_is_wrong() {
        Venue venue = new Venue();
        organisation("Granskogens Bioteknik " + venue.own());
        Answer preview = venue.send(venue.list("Åsa;Öhrn#;asa#@x.example;Gransskogens Bioteknik #;näringsliv;;Ja;Ja"));
        String path = "/imports/" + preview.at("/id").asText() + "/decisions";
        String question = questions(preview).at("/0/id").asText();
        Api faulty = registrar.faulty();

        assertThat(faulty.put(path, one(Map.of("id", "x", "choice", "NEW"))).problem())
                .isEqualTo("unknown-reference");
        assertThat(faulty.put(path, one(Map.of("id", question, "choice", "SAME")))
                        .problem())
                .isEqualTo("required");
        assertThat(faulty.put(path, one(Map.of("id", question, "choice", "SAME", "actor", "nobody")))
                        .problem())
                .isEqualTo("unknown-reference");
        assertThat(faulty.put(path, one(Map.of("id", question, "choice", "NEW", "actor", "x")))
                        .problem())
                .isEqualTo("not-allowed-here");
        assertThat(faulty.put(path, Map.of("decisions", List.of())).problem()).isEqualTo("required");
        assertThat(faulty.put(
                                path,
                                Map.of(
                                        "decisions",
                                        List.of(
                                                Map.of("id", question, "choice", "NEW"),
                                                Map.of("id", question, "choice", "LEAVE_OUT"))))
                        .problem())
                .isEqualTo("repeated");
        assertThat(registrar
                        .with("If-Match", "\"another\"")
                        .put(path, one(Map.of("id", question, "choice", "NEW")))
                        .status())
                .isEqualTo(412);
        assertThat(registrar.get("/imports/" + UUID.randomUUID() + "/decisions").status())
                .isEqualTo(404);
        venue.put(preview, "COMMITTED");
        assertThat(registrar
                        .put(path, one(Map.of("id", question, "choice", "NEW")))
                        .problem())
                .isEqualTo("wrong-state");
    }

    private Answer later(Venue names, String row) {
        Venue venue = new Venue();
        return venue.send(venue.list(row.replace("#", names.own())));
    }

    private String organisation(String name) {
        return registrar
                .post("/organisations", Map.of("name", name, "sector", "näringsliv"))
                .at("/id")
                .asText();
    }

    private JsonNode questions(Answer list) {
        return registrar
                .get("/imports/" + list.at("/id").asText() + "/decisions")
                .at("/items");
    }

    private Answer answer(Answer list, JsonNode question, Map<String, String> answer) {
        Map<String, String> whole = new java.util.HashMap<>(answer);
        whole.put("id", question.at("/id").asText());
        Answer answered = registrar.put("/imports/" + list.at("/id").asText() + "/decisions", one(whole));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered;
    }

    private static Map<String, Object> one(Map<String, String> answer) {
        return Map.of("decisions", List.of(answer));
    }
}
