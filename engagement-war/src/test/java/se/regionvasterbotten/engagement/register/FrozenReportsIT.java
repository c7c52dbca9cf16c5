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
        assertThat(figure(restated, "organisations.closing.RUNG_1.actors")).isEqualTo("3>2");
        assertThat(figure(restated, "organisations.actors")).isEqualTo("4>3");
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
    void the_next_report_tells_what_was_corrected_in_the_one_before() {
        String activity = told.activity("2008-04-01");
        told.contribution(told.organisation(own("I tid"), "akademi"), null, "LISTENER", activity);
        Underlag.draft(2008).status("status", "FROZEN");
        told.contribution(told.organisation(own("För sent"), "akademi"), null, "LISTENER", activity);

        List<String> corrections = new ArrayList<>();
        Underlag.draft(2008).read().at("/content/corrections").forEach(one -> corrections.add(one.asText()));

        assertThat(corrections.get(0)).contains("Uppföljning av strategiska mötesplatser 2008", "en uppgift");
        assertThat(String.join(" ", corrections)).contains("1 då, 2 nu");
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

    private static String figure(JsonNode restated, String path) {
        for (JsonNode figure : restated.at("/figures")) {
            if (figure.get("path").asText().equals(path)) {
                return figure.get("before").asText() + ">" + figure.get("now").asText();
            }
        }
        return "the same";
    }
}
