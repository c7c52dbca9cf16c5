package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.CarriedTheme.DIGITAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.NATIONAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.REGIONAL;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 9: a theme is carried to a later activity at another place, and what is said of it does not become untrue because an activity is corrected. */
class KeptCarryingsIT extends ContainerTest {
    private static final Map<String, Object> TAKEN =
            body("status", "RETRACTED", "reason", "Ägde aldrig rum.", "withEvidence", true);

    private final Api registrar = Api.as("registrar");
    private final CarriedTheme theme = new CarriedTheme();
    private String first;
    private String second;

    @BeforeEach
    void two_activities_with_someone_at_both() {
        first = theme.activity("2025-02-01", NATIONAL);
        second = theme.activity("2025-04-01", REGIONAL);
        theme.shared(new Told().organisation(own("Kommun"), "offentlig sektor"), null, first, second);
    }

    @ParameterizedTest(name = "the {0} activity with {1} {2}")
    @CsvSource({
        "earlier, date, 2025-04-01",
        "earlier, date, 2025-05-01",
        "earlier, meetingPlace, Mötesplats Lycksele",
        "earlier, theme, skog",
        "later, date, 2025-02-01",
        "later, date, 2025-01-01",
        "later, meetingPlace, Västerbotten på Grand Hôtel",
        "later, theme, skog"
    })
    void a_correction_after_which_it_could_not_be_carried_is_refused_and_names_what_is_said(
            String which, String field, String value) {
        String carrying = theme.say(first, second, "CONFIRMED").at("/id").asText();
        String address = "/activities/" + (which.equals("earlier") ? first : second);
        JsonNode before = registrar.get(address).json();

        for (String language : new String[] {"sv", "en"}) {
            Answer refused = Api.as("registrar").in(language).change(address, said(address, field, value));

            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("carried-theme");
            assertThat(refused.at("/detail").asText())
                    .contains(theme.name, "2025-02-01", "2025-04-01", carrying, "REJECTED");
        }
        assertThat(registrar.get(address).json()).isEqualTo(before);
        assertThat(carried()).isEqualTo(1);

        reject(carrying);
        Answer corrected = registrar.change(address, said(address, field, value));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(carried()).isZero();
        assertThat(registrar
                        .put("/carryings/" + carrying + "/status", body("status", "CONFIRMED", "reason", "Ändå."))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest(name = "the {0} activity with {1} {2}")
    @CsvSource({
        "earlier, date, 2025-03-31",
        "earlier, name, Rättad",
        "earlier, meetingPlace, Digitala Västerbotten",
        "later, date, 2025-02-02",
        "later, reach, 12"
    })
    void a_correction_that_leaves_it_true_is_taken(String which, String field, String value) {
        theme.say(first, second, "CONFIRMED");
        String address = "/activities/" + (which.equals("earlier") ? first : second);

        Answer corrected = registrar.change(
                address, said(address, field, field.equals("reach") ? (Object) Integer.valueOf(value) : value));

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(carried()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"earlier", "later"})
    void an_activity_is_taken_back_when_what_is_said_of_it_has_been_rejected(String which) {
        String carrying = theme.say(first, second, "CONFIRMED").at("/id").asText();
        String address = "/activities/" + (which.equals("earlier") ? first : second);

        Answer refused = registrar.put(address + "/status", TAKEN);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("carried-theme");
        assertThat(refused.at("/detail").asText()).contains(carrying);
        assertThat(registrar
                        .put(address + "/status", with(TAKEN, "withEvidence", null))
                        .problem())
                .isEqualTo("carried-theme");
        assertThat(registrar.get(address).at("/status").asText()).isEqualTo("REGISTERED");

        reject(carrying);
        assertThat(registrar.put(address + "/status", TAKEN).at("/status").asText())
                .isEqualTo("RETRACTED");
        Answer again =
                registrar.put("/carryings/" + carrying + "/status", body("status", "CONFIRMED", "reason", "Ändå."));
        assertThat(again.problem()).isEqualTo("unknown-reference");
    }

    @Test
    void what_was_told_with_the_later_activity_is_that_ones_and_stands_in_the_way_of_the_earlier() {
        String third = theme.activity("2025-06-01", DIGITAL, "carriedFrom", first);
        String earlier = "/activities/" + first;

        Answer refused = registrar.change(earlier, said(earlier, "date", "2025-07-01"));
        assertThat(refused.problem()).isEqualTo("carried-theme");
        assertThat(refused.at("/detail").asText()).contains("2025-06-01");
        assertThat(registrar.put(earlier + "/status", TAKEN).problem()).isEqualTo("carried-theme");

        String later = "/activities/" + third;
        assertThat(registrar.change(later, said(later, "carriedFrom", null)).status())
                .isEqualTo(200);
        assertThat(registrar
                        .change(earlier, said(earlier, "date", "2025-07-01"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_takes_back_the_later_activity_takes_back_what_was_told_with_it() {
        String third = theme.activity("2025-06-01", DIGITAL, "carriedFrom", first);

        assertThat(registrar
                        .put("/activities/" + third + "/status", TAKEN)
                        .at("/status")
                        .asText())
                .isEqualTo("RETRACTED");
        assertThat(carried()).isZero();
        assertThat(registrar
                        .put("/activities/" + first + "/status", TAKEN)
                        .at("/status")
                        .asText())
                .isEqualTo("RETRACTED");
    }

    private void reject(String carrying) {
        assertThat(registrar
                        .put("/carryings/" + carrying + "/status", body("status", "REJECTED", "reason", "Fel dag."))
                        .at("/status")
                        .asText())
                .isEqualTo("REJECTED");
    }

    /** How often the theme was carried, as its path shows it. */
    private int carried() {
        return registrar
                .get("/themes/" + theme.id + "/path?from=2025-01-01&to=2026-01-01")
                .at("/carryings")
                .size();
    }

    /** What an activity says, with another value. */
    private Map<String, Object> said(String address, String field, Object value) {
        JsonNode now = registrar.get(address).json();
        return with(
                body(
                        "name",
                        now.at("/name").asText(),
                        "type",
                        now.at("/type").asText(),
                        "date",
                        now.at("/date").asText(),
                        "meetingPlace",
                        now.at("/meetingPlace/name").asText(),
                        "theme",
                        theme.name),
                field,
                value);
    }
}
