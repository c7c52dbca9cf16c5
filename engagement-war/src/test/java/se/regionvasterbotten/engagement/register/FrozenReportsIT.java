package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Frozen reports: the same for ever, and what later knowledge would change. */
class FrozenReportsIT extends ContainerTest {
    private final Told told = new Told();
    private final Api registrar = Api.as("registrar");

    @Test
    void a_frozen_report_is_known_by_the_checksum_of_its_content() throws Exception {
        Underlag report = Underlag.draft(2005);
        report.write("ahead", "Nytt för året.");
        assertThat(report.status("status", "FROZEN").status()).isEqualTo(200);

        String answer = Api.as("reader").get(report.path()).text();
        String content = answer.substring(answer.indexOf("\"content\":") + 10, answer.length() - 1);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

        JsonNode read = report.read();
        assertThat(read.at("/checksum").asText()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(read.at("/content/pictures")).hasSizeGreaterThan(3);
        assertThat(read.at("/forms").findValuesAsText("form")).containsExactly("JSON", "HTML", "PDF", "DOCX");
        assertThat(Api.as("reader")
                        .with("Accept", "text/html")
                        .get(report.path())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_frozen_is_not_written_and_only_goes_forward() {
        Underlag report = Underlag.draft(2005);
        Answer early = report.status("status", "PRESENTED", "date", "2006-03-10", "caseNumber", "RUN 2006-12");
        assertThat(early.problem()).isEqualTo("wrong-state");
        report.status("status", "FROZEN");

        assertThat(report.write("ahead", "För sent.").problem()).isEqualTo("wrong-state");
        assertThat(Api.as("analyst")
                        .change(report.path(), body("title", "För sent"))
                        .problem())
                .isEqualTo("wrong-state");
        assertThat(report.status("status", "FROZEN").status()).isEqualTo(200);
        assertThat(report.status("status", "DRAFT").problem()).isEqualTo("wrong-state");
        assertThat(report.status("status", "PRESENTED").at("/invalidParameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("caseNumber", "date");

        Answer presented = report.status("status", "PRESENTED", "date", "2006-03-10", "caseNumber", "RUN 2006-12");
        assertThat(presented.at("/presented/caseNumber").asText()).isEqualTo("RUN 2006-12");
        assertThat(report.status("status", "PRESENTED", "date", "2006-03-10", "caseNumber", "RUN 2006-12")
                        .status())
                .isEqualTo(200);
        assertThat(report.status("status", "PRESENTED", "date", "2006-03-11", "caseNumber", "RUN 2006-12")
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void corrections_retractions_merges_and_late_evidence_leave_it_alone_and_are_all_in_the_restatement() {
        String activity = told.activity("2006-04-01");
        String mislabelled = told.organisation(own("Rättade"), "näringsliv");
        String absent = told.organisation(own("Aldrig där"), "akademi");
        String twin = told.organisation(own("Dubbel"), "civilsamhälle");
        String same = told.organisation(own("Samma"), "civilsamhälle");
        String corrected = told.contribution(mislabelled, null, "LISTENER", activity);
        String retracted = told.contribution(absent, null, "PANELLIST", activity);
        told.contribution(twin, null, "LISTENER", activity);
        told.contribution(same, null, "LISTENER", activity);
        Underlag report = Underlag.draft(2006);
        report.status("status", "FROZEN");
        JsonNode frozen = report.read();
        String page = Api.as("reader").get(report.path() + "?format=HTML").text();
        assertThat(report.restatement().at("/changed").asBoolean()).isFalse();

        Map<String, Object> right = told.contributionBody(mislabelled, null, "PANELLIST", activity);
        Answer correction = registrar.change("/contributions/" + corrected, right);
        assertThat(correction.status()).as(correction.text()).isEqualTo(200);
        registrar.put("/contributions/" + retracted + "/status", body("status", "RETRACTED", "reason", "Kom aldrig"));
        String merge = registrar
                .post("/organisations/" + same + "/merges", body("merged", twin, "reason", "Samma"))
                .at("/id")
                .asText();
        String person = told.person(own("sen").replace(' ', '.') + "@exempel.example");
        String latecomer = told.organisation(own("Sen"), "innovationssystem");
        String late = told.contribution(person, latecomer, "LISTENER", activity);
        told.contribution(latecomer, null, "LISTENER", told.activity("2007-02-01"));

        assertThat(report.read()).isEqualTo(frozen);
        assertThat(Api.as("reader").get(report.path() + "?format=HTML").text()).isEqualTo(page);
        JsonNode restated = report.restatement();
        assertThat(change(restated, corrected)).isEqualTo("CORRECTED");
        assertThat(change(restated, retracted)).isEqualTo("RETRACTED");
        assertThat(change(restated, late)).isEqualTo("ADDED");
        assertThat(change(restated, merge)).isEqualTo("ADDED");
        assertThat(restated.at("/facts").findValuesAsText("kind"))
                .as(restated.toString())
                .containsExactlyInAnyOrder("CONTRIBUTION", "CONTRIBUTION", "CONTRIBUTION", "MERGE");
        assertThat(restated.at("/organisations").findValuesAsText("id"))
                .containsExactlyInAnyOrder(mislabelled, absent, twin, latecomer);
        restated.at("/organisations")
                .forEach(moved -> assertThat(moved.get("facts")).isNotEmpty());
        assertThat(fewer(restated, "organisations.closing.RUNG_1.actors")).isEqualTo(1);
        assertThat(fewer(restated, "organisations.actors")).isEqualTo(1);
        // Those who may not see persons are given none, not by identifiers either.
        assertThat(restated.at("/facts").toString()).doesNotContain(person).doesNotContain("Ström");
        assertThat(Api.as("analyst")
                        .get(report.path() + "/restatement")
                        .at("/facts")
                        .toString())
                .contains(person)
                .doesNotContain("Ström");
    }

    @Test
    void a_restatement_tells_what_else_of_what_was_frozen_would_be_otherwise_and_pages_its_facts() {
        String activity = told.activity("2017-04-01");
        String organisation = told.organisation(own("Exemplet"), "akademi");
        String given = told.contribution(organisation, null, "PANELLIST", activity);
        Underlag report = Underlag.draft(2017);
        report.status("status", "FROZEN");
        JsonNode same = report.restatement();
        assertThat(same.at("/changed").asBoolean())
                .as(same.at("/parts").toString())
                .isFalse();

        told.contribution(told.organisation(own("Sen"), "näringsliv"), null, "LISTENER", activity);
        told.contribution(told.organisation(own("Senare"), "näringsliv"), null, "LISTENER", activity);
        registrar.put("/contributions/" + given + "/status", body("status", "RETRACTED", "reason", "Kom aldrig"));
        told.activity("2017-10-01");

        JsonNode restated = report.restatement();
        assertThat(restated.at("/changed").asBoolean()).isTrue();
        assertThat(parts(restated)).contains("ACTIVITY CORRECTED 1>2", "ACTIVITY ADDED >0", "EXAMPLE RETRACTED >");
        assertThat(restated.at("/parts/0/partName").asText()).isEqualTo("Aktivitet");
        assertThat(restated.at("/notes")).isEmpty();
        assertThat(restated.at("/total").asInt()).isEqualTo(4);
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            JsonNode some = Api.as("reader")
                    .get(report.path() + "/restatement?limit=3&page=" + page)
                    .json();
            assertThat(some.at("/facts")).hasSize(page == 1 ? 3 : 1);
            paged.addAll(some.at("/facts").findValuesAsText("recordedAt"));
        }
        assertThat(paged).isEqualTo(restated.at("/facts").findValuesAsText("recordedAt"));
        assertThat(Api.as("reader")
                        .faulty()
                        .get(report.path() + "/restatement?limit=0")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void it_is_kept_who_froze_it_and_who_said_that_it_was_presented() {
        Underlag report = Underlag.draft(2017);
        assertThat(Api.as("analyst")
                        .get(report.path() + "/changes")
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(Api.as("reader").get(report.path() + "/changes").status()).isEqualTo(403);
        report.status("status", "FROZEN");
        report.status("status", "FROZEN");
        Api.of("arendesystemet", "administrator")
                .put(
                        report.path() + "/status",
                        body("status", "PRESENTED", "date", "2018-03-10", "caseNumber", "RUN 2018-1"));

        JsonNode changes = Api.as("reader").get(report.path() + "/changes").at("/items");

        assertThat(changes.findValuesAsText("change")).containsExactly("CHANGED", "REGISTERED");
        assertThat(changes.findValuesAsText("by")).containsExactly("dev-administrator", "dev-analyst");
        assertThat(changes.at("/0/system").asText()).isEqualTo("arendesystemet");
        assertThat(changes.at("/1/recordedAt").asText())
                .isEqualTo(report.read().at("/frozenAt").asText());
        assertThat(Api.anonymous().get(report.path() + "/changes").status()).isEqualTo(401);
        assertThat(Api.as("reader")
                        .get("/changes?since=" + (changes.at("/1/sequence").asLong() - 1))
                        .at("/items")
                        .findValuesAsText("kind"))
                .contains("REPORT");
    }

    private static List<String> parts(JsonNode restated) {
        List<String> parts = new ArrayList<>();
        restated.at("/parts")
                .forEach(one -> parts.add(one.get("part").asText() + " "
                        + one.get("change").asText() + " "
                        + one.at("/before/organisations").asText() + ">"
                        + one.at("/now/organisations").asText()));
        return parts;
    }

    @Test
    void the_next_report_tells_what_was_corrected_in_the_one_before() {
        String activity = told.activity("2008-04-01");
        told.contribution(told.organisation(own("I tid"), "akademi"), null, "LISTENER", activity);
        Underlag.draft(2008).status("status", "FROZEN");
        told.contribution(told.organisation(own("För sent"), "akademi"), null, "LISTENER", activity);

        List<String> corrections = new ArrayList<>();
        Underlag.draft(2008).read().at("/content/corrections").forEach(one -> corrections.add(one.asText()));

        assertThat(corrections.get(0)).contains("Uppföljning av strategiska mötesplatser 2008", "en uppgift");
        assertThat(String.join(" ", corrections)).containsPattern("ktörer: \\d+ då, \\d+ nu");
    }

    private static String change(JsonNode restated, String id) {
        for (JsonNode fact : restated.at("/facts")) {
            if (fact.get("id").asText().equals(id)) {
                assertThat(fact.get("recordedAt").asText())
                        .isGreaterThan(restated.at("/reportKnownAt").asText());
                return fact.get("change").asText();
            }
        }
        return "no fact " + UUID.fromString(id);
    }

    /** How many fewer a figure is now than in the report: other tests have actors of their own in earlier years. */
    private static int fewer(JsonNode restated, String path) {
        for (JsonNode figure : restated.at("/figures")) {
            if (figure.get("path").asText().equals(path)) {
                return figure.get("before").asInt() - figure.get("now").asInt();
            }
        }
        return 0;
    }
}
