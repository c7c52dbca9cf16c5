package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Drafts: what the register gives, what officials write, and who may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsIT extends ContainerTest {
    private static final int YEAR = 2012;
    private final String climber = own("Klätterväxt");
    private final String listener = own("Lyssnaren");
    private final String secret = "P" + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");

    @BeforeAll
    void the_register_is_told() {
        Told told = new Told();
        String first = told.activity("2012-02-01");
        String second = told.activity("2012-05-01");
        String up = told.organisation(climber, "näringsliv");
        String person = told.person(secret + "@exempel.example");
        told.contribution(person, up, "LISTENER", first);
        told.contribution(person, up, "PANELLIST", second);
        told.contribution(told.organisation(listener, "akademi"), null, "LISTENER", second);
    }

    @Test
    void a_draft_tells_the_years_facts_in_the_seeds_sections() {
        Underlag draft = Underlag.draft(YEAR);

        List<String> sections = new ArrayList<>();
        draft.read()
                .at("/content/sections")
                .forEach(one -> sections.add(one.get("section").asText()));
        assertThat(sections)
                .containsExactly(
                        "background",
                        "summary",
                        "ladder",
                        "awareness",
                        "interest",
                        "participation",
                        "collaboration",
                        "influence",
                        "lessons",
                        "ahead");
        assertThat(draft.text("summary"))
                .contains("Under 2012 hölls två aktiviteter", "Två organisationer medverkade i minst en av dem.");
        assertThat(draft.text("interest")).contains("Under 2012 tog sig en organisation hit.");
    }

    @Test
    void an_example_names_the_organisation_and_what_it_did_and_never_the_person() {
        JsonNode report = Underlag.draft(YEAR).read();
        JsonNode example = report.at("/content/sections/4/examples/0");

        assertThat(example.get("name").asText()).isEqualTo(climber);
        assertThat(example.get("text").asText())
                .contains("satt den 1 maj 2012 i panelen", "gick från Medvetenhet till Intresse", "varit åhörare");
        assertThat(report.toString()).doesNotContain("Ström").doesNotContain(secret);
        assertThat(report.at("/content/facts/followUp").has("persons")).isFalse();
    }

    @Test
    void what_is_written_stands_apart_from_what_was_generated_and_its_figures_are_the_reports() {
        Underlag draft = Underlag.draft(YEAR);
        String generated = draft.text("lessons");

        Answer written =
                draft.write("lessons", "Under {{period}} togs {{stepUps}} steg av {{ actors }} organisationer.");

        assertThat(written.at("/generated").asText()).isEqualTo(generated);
        assertThat(written.at("/written").asText()).contains("{{stepUps}}");
        assertThat(written.at("/text").asText()).matches("Under 2012 togs 1 steg av \\d+ organisationer\\.");
        assertThat(draft.write("lessons", " ").at("/text").asText()).isEqualTo(generated);
    }

    @Test
    void an_unknown_figure_is_refused_with_the_known_ones() {
        Answer refused = Underlag.draft(YEAR).write("ahead", "Vi tog {{giantLeaps}} steg.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("unknown-word");
        assertThat(refused.at("/invalidParameters/0/value").asText()).isEqualTo("giantLeaps");
        assertThat(refused.at("/invalidParameters/0/remedy").asText()).contains("stepUps", "directEntries");
    }

    @Test
    void the_official_chooses_among_the_proposed_examples() {
        Underlag draft = Underlag.draft(YEAR);
        String section = draft.path() + "/sections/awareness";
        Api analyst = Api.as("analyst");
        JsonNode proposed = analyst.get(section).at("/proposed");
        String last = proposed.get(proposed.size() - 1).get("organisation").asText();

        assertThat(proposed.size()).isGreaterThan(1);
        assertThat(analyst.change(section, body("examples", List.of(last)))
                        .at("/examples")
                        .findValuesAsText("organisation"))
                .containsExactly(last);
        assertThat(analyst.change(section, body("examples", List.of())).at("/examples"))
                .isEmpty();
        Answer stranger = analyst.change(section, body("examples", List.of(UUID.randomUUID())));
        assertThat(stranger.problem()).isEqualTo("unknown-word");
        assertThat(analyst.change(draft.path() + "/sections/ahead", body("examples", List.of()))
                        .problem())
                .isEqualTo("not-allowed-here");
    }

    @Test
    void two_who_write_the_same_section_at_once_hear_of_each_other() {
        Underlag draft = Underlag.draft(YEAR);
        String section = draft.path() + "/sections/ahead";
        Api one = Api.as("analyst")
                .with("If-Match", Api.as("analyst").get(section).header("ETag").orElseThrow());

        assertThat(one.put(section, body("text", "Den första.")).status()).isEqualTo(200);
        assertThat(one.put(section, body("text", "Den andra.")).status()).isEqualTo(412);
        assertThat(Api.as("analyst")
                        .faulty()
                        .put(section, body("text", "Den tredje."))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void a_draft_taken_anew_knows_what_came_since_and_keeps_what_was_written() {
        Underlag draft = Underlag.draft(2013);
        draft.write("lessons", "Skrivet: {{activities}}.");
        new Told().activity("2013-03-01");
        assertThat(draft.text("lessons")).isEqualTo("Skrivet: 0.");

        Answer refreshed = Api.as("analyst").change(draft.path(), body("from", "2013-01-01", "to", "2014-01-01"));

        assertThat(refreshed.status()).as(refreshed.text()).isEqualTo(200);
        assertThat(draft.text("lessons")).isEqualTo("Skrivet: 1.");
        assertThat(draft.text("summary")).contains("en aktivitet");
    }

    @Test
    void drafts_are_for_those_who_write_them() {
        Underlag draft = Underlag.draft(YEAR);

        assertThat(Api.as("reader").get(draft.path()).status()).isEqualTo(403);
        assertThat(Api.as("registrar").get(draft.path() + "/sections/ahead").status())
                .isEqualTo(403);
        assertThat(Api.as("reader").get("/reports?limit=1000").json().findValuesAsText("status"))
                .doesNotContain("DRAFT");
        assertThat(Api.as("analyst").get("/reports?limit=1000").json().findValuesAsText("id"))
                .contains(draft.path().replace("/reports/", ""));
    }

    @Test
    void a_period_that_ends_before_it_begins_and_an_instant_to_come_are_refused() {
        Answer refused = Api.as("analyst")
                .post("/reports", Map.of("from", "2012-01-01", "to", "2011-01-01", "knownAt", "2999-01-01T00:00:00Z"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/invalidParameters").findValuesAsText("name")).containsExactly("to", "knownAt");
    }

    @Test
    void a_draft_is_read_as_page_and_document() {
        Underlag draft = Underlag.draft(YEAR);
        Api analyst = Api.as("analyst");

        Answer page = analyst.with("Accept", "text/html").get(draft.path());
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("style-src 'sha256-"));
        assertThat(page.text()).contains("Sammanfattning av årets aktiviteter", climber, "Trappans regler");
        assertThat(analyst.get(draft.path() + "?format=PDF").header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
        assertThat(analyst.get(draft.path() + "?format=DOCX").header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("wordprocessingml"));
    }
}
