package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.CarriedTheme.DIGITAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.NATIONAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.REGIONAL;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A theme's way between national, regional and digital places, with its carriers (RULES section 9). */
class ThemePathsIT extends ContainerTest {
    private static final String YEAR = "from=2025-01-01&to=2026-01-01";
    private final Told told = new Told();
    private final CarriedTheme theme = new CarriedTheme();
    private final String name = own("Bärande kommun");
    private String kommun;
    private String before;
    private String national;
    private String regional;
    private String digital;

    @BeforeEach
    void a_theme_goes_from_stockholm_to_lycksele_and_onto_the_screens() {
        kommun = told.organisation(name, "offentlig sektor");
        before = theme.activity("2024-11-01", DIGITAL);
        national = theme.activity("2025-02-01", NATIONAL, "carriedFrom", before);
        regional = theme.activity("2025-04-01", REGIONAL);
        digital = theme.activity("2025-06-01", DIGITAL);
        theme.activity("2026-06-01", DIGITAL);
        theme.shared(told.person(null), kommun, national, regional);
        theme.shared(told.organisation(own("Bara där"), "akademi"), null, regional);
        theme.say(national, regional, "CONFIRMED");
        theme.say(regional, digital, "REJECTED");
    }

    @Test
    void the_path_is_the_periods_activities_in_order_and_what_was_carried_into_and_within_it() {
        JsonNode path = path("reader", "").json();

        assertThat(path.at("/theme/id").asText()).isEqualTo(theme.id);
        assertThat(path.at("/activities").findParents("name").stream()
                        .filter(one -> one.has("reach"))
                        .map(one -> one.at("/date").asText() + " "
                                + one.at("/reach").asText()))
                .containsExactly(
                        "2024-11-01 DIGITAL", "2025-02-01 NATIONAL", "2025-04-01 REGIONAL", "2025-06-01 DIGITAL");
        assertThat(path.at("/activities").findValuesAsText("beforePeriod"))
                .containsExactly("true", "false", "false", "false");
        assertThat(path.at("/activities").findValuesAsText("organisations")).containsExactly("0", "1", "2", "0");
        assertThat(path.at("/carryings").findValuesAsText("from")).containsExactly(before, national);
        assertThat(path.at("/carryings").findValuesAsText("to")).containsExactly(national, regional);
        assertThat(path.at("/carryings/1/organisations/0/name").asText()).isEqualTo(name);
        assertThat(path.at("/carryings/0/id").isNull()).isTrue();
    }

    @Test
    void persons_are_a_number_for_those_who_may_see_figures_of_them_and_names_for_those_who_may_read_them() {
        assertThat(path("reader", "").at("/carryings/1/persons").isNull()).isTrue();
        assertThat(path("reader", "").text()).doesNotContain("Anna");
        assertThat(path("analyst", "").at("/carryings/1/persons").asInt()).isEqualTo(1);
        assertThat(path("analyst", "").text()).doesNotContain("Anna");
        assertThat(path("registrar", "").at("/carryings/1/people/0/name").asText())
                .startsWith("Anna");
    }

    @Test
    void a_path_known_before_an_official_spoke_has_not_what_was_said_later() {
        String known = Instant.now().toString();
        JsonNode then = path("reader", "").at("/carryings");
        theme.say(national, digital, "CONFIRMED");
        String id = then.at("/1/id").asText();
        Api.as("registrar").put("/carryings/" + id + "/status", body("status", "REJECTED", "reason", "Nej"));

        assertThat(path("reader", "").at("/carryings").findValuesAsText("to")).containsExactly(national, digital);
        assertThat(path("reader", "&knownAt=" + known).at("/carryings")).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "SVG, image/svg+xml, <title>Frågans väg:",
        "HTML, text/html, <caption>Frågan ",
        "CSV, text/csv, Datum;Aktivitet;Mötesplats;Organisationer som deltog;Förd vidare till",
        "CSVW, application/csvm+json, carriedTo"
    })
    void it_is_drawn_and_is_a_table_of_organisations_whoever_asks(String format, String type, String part) {
        Answer answer = path("registrar", "&format=" + format);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.text()).contains(part).doesNotContain("Anna");
        if (format.equals("CSV")) {
            assertThat(answer.text()).contains("(1 bärare)");
        }
    }

    @Test
    void the_path_of_an_unknown_theme_is_not_found() {
        assertThat(Api.as("reader")
                        .get("/themes/0190a000-0000-7000-8000-00000000dead/path")
                        .problem())
                .isEqualTo("not-found");
    }

    private Answer path(String role, String more) {
        Answer answer = Api.as(role).get("/themes/" + theme.id + "/path?" + YEAR + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
