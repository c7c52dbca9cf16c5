package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.CarriedTheme.DIGITAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.NATIONAL;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What was done, themes' paths and persons in a report: frozen with it. In years that no other test has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPartsIT extends ContainerTest {
    private final Told told = new Told();
    private final String carrier = own("Bäraren");
    private final String partner = own("Partnern");
    private CarriedTheme theme;
    private String first = "";
    private String second = "";

    @BeforeAll
    void a_year_is_told() {
        theme = new CarriedTheme();
        first = theme.activity("2016-02-01", NATIONAL, "reach", 1200);
        second = theme.activity("2016-05-01", DIGITAL);
        String both = told.organisation(carrier, "näringsliv");
        String other = told.organisation(partner, "akademi");
        theme.shared(both, null, first, second);
        theme.say(first, second, "CONFIRMED");
        for (int i = 0; i < 7; i++) {
            told.contribution(
                    told.person(own("p").replace(' ', '.') + i + "@exempel.example"), both, "LISTENER", first);
        }
        Answer made = Api.as("registrar")
                .post(
                        "/initiatives",
                        body(
                                "externalId",
                                own("I"),
                                "name",
                                own("Samlingen"),
                                "type",
                                "arbetsgrupp",
                                "theme",
                                theme.name,
                                "from",
                                "2016-06-01",
                                "to",
                                "2016-12-01",
                                "members",
                                List.of(
                                        body(
                                                "organisation",
                                                both,
                                                "role",
                                                "medlem i arbetsgrupp",
                                                "from",
                                                "2016-06-01"),
                                        body(
                                                "organisation",
                                                other,
                                                "role",
                                                "medlem i arbetsgrupp",
                                                "from",
                                                "2016-06-01"))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    @Test
    void a_report_has_all_parts_of_the_follow_up_as_they_were_when_it_was_drafted_and_in_every_form() {
        Underlag report = Underlag.draft(2016);
        JsonNode followUp = report.read().at("/content/facts/followUp");
        JsonNode asked = Api.as("reader")
                .get("/follow-up?from=2016-01-01&to=2017-01-01&knownAt="
                        + report.read().at("/knownAt").asText())
                .json();

        for (String part : List.of("sectorMatrix", "carriedThemes", "initiatives", "reach", "unconfirmedMemberships")) {
            assertThat(Plain.of(followUp.get(part))).as(part).isEqualTo(Plain.of(asked.get(part)));
        }
        assertThat(followUp.at("/sectorMatrix/0/initiatives").asInt()).isEqualTo(1);
        assertThat(followUp.at("/reach/heads").asInt()).isEqualTo(1200);
        assertThat(report.text("lessons"))
                .contains("vid Västerbotten på Grand Hôtel (1 februari 2016)", "Vid båda medverkade " + carrier);
        assertThat(report.text("collaboration"))
                .contains("Under 2016 började ett initiativ. Vid slutet av 2016 pågick inget initiativ");
        String page = Api.as("analyst").get(report.path() + "?format=HTML").text();
        assertThat(page)
                .contains(
                        "Frågor som förts vidare",
                        "Frågans väg: " + theme.name,
                        "Räckvidd efter mötesplats",
                        "Initiativ som pågick under 2016",
                        "30 november 2016");
    }

    @Test
    void a_path_that_is_carried_on_later_is_not_in_what_was_frozen() {
        Underlag report = Underlag.draft(2016);
        report.status("status", "FROZEN");
        JsonNode frozen = report.read().at("/content");

        String third = theme.activity("2016-09-01", NATIONAL);
        theme.say(second, third, "CONFIRMED");

        assertThat(report.read().at("/content")).isEqualTo(frozen);
        assertThat(Underlag.draft(2016).read().at("/content/facts/paths/0/carryings"))
                .hasSizeGreaterThan(frozen.at("/facts/paths/0/carryings").size());
    }

    @Test
    void persons_stand_in_a_report_only_when_their_year_is_closed_and_then_as_everywhere() {
        Underlag early = Underlag.draft(2016);
        assertThat(early.read().at("/content/persons/table").isNull()).isTrue();
        assertThat(early.read().at("/content/persons/text/0").asText())
                .contains("2016", "stängt", "POST /closed-years");
        early.status("status", "FROZEN");
        assertThat(early.read().at("/content/persons/text/0").asText()).contains("inte gjort när underlaget frystes");

        Answer closed = Api.as("analyst").post("/closed-years", body("year", 2016));
        assertThat(closed.status()).as(closed.text()).isEqualTo(201);
        Underlag report = Underlag.draft(2016);
        report.status("status", "FROZEN");

        JsonNode table = Api.as("analyst")
                .in("sv")
                .get("/follow-up/persons?from=2016-01-01&to=2017-01-01")
                .json();
        JsonNode content = report.read().at("/content");
        assertThat(content.at("/persons/table")).isEqualTo(table);
        assertThat(content.at("/persons/text").toString()).contains("färre än fem personer");
        assertThat(content.at("/facts").toString())
                .doesNotContain("\"persons\":[")
                .doesNotContain("Ström");
        assertThat(Api.as("reader").get(report.path() + "?format=HTML").text())
                .contains("Personer på trappan", "Alla som deltog");
        assertThat(early.read().at("/content/persons/table").isNull()).isTrue();
    }

    /** Rows without the addresses of what is behind them, which a document has none of. */
    private static final class Plain {
        static JsonNode of(JsonNode node) {
            JsonNode copy = node.deepCopy();
            copy.findParents("links").forEach(one -> ((ObjectNode) one).remove("links"));
            return copy;
        }
    }
}
