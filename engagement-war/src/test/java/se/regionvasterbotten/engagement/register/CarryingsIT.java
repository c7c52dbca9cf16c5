package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.CarriedTheme.DIGITAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.NATIONAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.REGIONAL;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.container.StepsCheck;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 9: the product proposes that a theme was carried, and an official confirms. */
class CarryingsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();
    private final CarriedTheme theme = new CarriedTheme();
    private String kommun;
    private String anna;

    @BeforeEach
    void an_organisation_and_a_person() {
        kommun = told.organisation(own("Kommun"), "offentlig sektor");
        anna = told.person(null);
    }

    @Test
    void the_same_theme_later_at_another_place_with_shared_actors_is_proposed() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        theme.shared(anna, kommun, first, second);

        assertThat(theme.proposed()).hasSize(1);
        JsonNode proposal = theme.proposed().get(0);
        assertThat(proposal.at("/theme/id").asText()).isEqualTo(theme.id);
        assertThat(proposal.at("/from/id").asText()).isEqualTo(first);
        assertThat(proposal.at("/to/id").asText()).isEqualTo(second);
        assertThat(proposal.at("/from/reach").asText()).isEqualTo("NATIONAL");
        assertThat(proposal.at("/organisations").asInt()).isEqualTo(1);
        assertThat(proposal.at("/persons").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_at_the_same_place_the_same_day_of_another_theme_or_without_shared_actors_is_not() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String samePlace = theme.activity("2025-03-01", NATIONAL);
        String sameDay = theme.activity("2025-02-01", REGIONAL);
        String nobody = theme.activity("2025-04-01", DIGITAL);
        String otherTheme = new CarriedTheme().activity("2025-05-01", DIGITAL);
        String stranger = told.organisation(own("Främling"), "akademi");
        theme.shared(kommun, null, first, otherTheme);
        theme.shared(stranger, null, nobody);
        theme.shared(told.organisation(own("Sitter still"), "akademi"), null, first, samePlace);
        theme.shared(told.organisation(own("På två ställen"), "akademi"), null, first, sameDay);

        assertThat(theme.proposed()).isEmpty();
    }

    @Test
    void the_own_staff_are_at_all_of_them_and_carry_nothing_and_nor_do_those_who_were_not_confirmed() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        theme.shared("Region Västerbotten", null, first, second);
        theme.shared(kommun, null, first);
        Map<String, Object> unconfirmed =
                Fixture.with(told.contributionBody(kommun, null, "Panel", second), "confirmed", false);
        assertThat(registrar.post("/contributions", unconfirmed).status()).isEqualTo(201);

        assertThat(theme.proposed()).isEmpty();
    }

    @Test
    void those_with_the_most_shared_actors_come_first_and_they_are_paged() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        String third = theme.activity("2025-06-01", DIGITAL);
        theme.shared(kommun, null, first, second, third);
        theme.shared(told.organisation(own("En till"), "akademi"), null, second, third);

        assertThat(theme.proposed()).hasSize(3);
        assertThat(theme.proposed().get(0).at("/organisations").asInt()).isEqualTo(2);
        assertThat(theme.proposed().get(0).at("/from/id").asText()).isEqualTo(second);
        Answer page = registrar.get("/worklists/carryings?limit=2&page=2&theme=" + theme.id);
        assertThat(page.at("/total").asInt()).isEqualTo(3);
        assertThat(page.at("/items")).hasSize(1);
    }

    @Test
    void the_period_asked_for_is_the_later_activitys() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        String third = theme.activity("2025-06-01", DIGITAL);
        theme.shared(kommun, null, first, second, third);
        String asked = "/worklists/carryings?theme=" + theme.id;

        assertThat(registrar
                        .get(asked + "&from=2025-04-01&to=2025-06-01")
                        .at("/items/0/to/id")
                        .asText())
                .isEqualTo(second);
        assertThat(registrar.get(asked + "&to=2025-06-01").at("/total").asInt()).isEqualTo(1);
        assertThat(registrar.get(asked + "&from=2025-06-01").at("/total").asInt())
                .isEqualTo(2);
        assertThat(registrar.get(asked + "&from=2025-06-02").at("/total").asInt())
                .isZero();
        assertThat(registrar
                        .faulty()
                        .get(asked + "&from=2025-06-01&to=2025-06-01")
                        .problem())
                .isEqualTo("parameter-out-of-range");
    }

    @Test
    void what_is_confirmed_or_rejected_does_not_come_back_and_the_other_can_be_said_with_a_reason()
            throws InterruptedException {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        String third = theme.activity("2025-06-01", DIGITAL);
        theme.shared(kommun, null, first, second, third);

        Answer said = theme.say(first, second, "REJECTED");
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        assertThat(theme.say(first, third, "CONFIRMED").status()).isEqualTo(201);

        assertThat(theme.proposed()).hasSize(1);
        assertThat(theme.say(first, second, "REJECTED").status()).isEqualTo(200);
        assertThat(theme.say(first, second, "CONFIRMED").problem()).isEqualTo("wrong-state");
        String id = said.at("/id").asText();
        assertThat(registrar
                        .faulty()
                        .put("/carryings/" + id + "/status", body("status", "CONFIRMED"))
                        .problem())
                .isEqualTo("required");
        Answer changed = registrar.put(
                "/carryings/" + id + "/status", body("status", "CONFIRMED", "reason", "De pratade vidare"));
        assertThat(changed.at("/status").asText()).as(changed.text()).isEqualTo("CONFIRMED");
        assertThat(registrar.get("/carryings/" + id).at("/reason").asText()).isEqualTo("De pratade vidare");
        assertThat(theme.proposed()).hasSize(1);
        assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
    }

    @Test
    void what_was_told_with_the_later_activity_is_not_proposed_and_can_be_rejected() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL, "carriedFrom", first);
        theme.shared(kommun, null, first, second);

        assertThat(theme.proposed()).isEmpty();
        assertThat(theme.say(first, second, "REJECTED").status()).isEqualTo(201);
        assertThat(theme.proposed()).isEmpty();
    }

    @Test
    void two_who_say_otherwise_at_once_see_what_the_first_one_said() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        String path =
                "/carryings/" + theme.say(first, second, "CONFIRMED").at("/id").asText();
        String tag = registrar.get(path).header("ETag").orElseThrow();
        Map<String, Object> otherwise = body("status", "REJECTED", "reason", "Samma namn, olika saker");

        assertThat(registrar
                        .with("If-Match", tag)
                        .put(path + "/status", otherwise)
                        .status())
                .isEqualTo(200);
        assertThat(registrar
                        .with("If-Match", tag)
                        .put(path + "/status", otherwise)
                        .status())
                .isEqualTo(412);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "first, earlier, not-later, to",
        "first, sameDay, not-later, to",
        "first, samePlace, same-place, to",
        "first, otherTheme, not-about-theme, to",
        "first, unknown, unknown-reference, to",
        "unknown, later, unknown-reference, from",
        "first, '', required, to"
    })
    void what_cannot_be_carried_is_refused(String from, String to, String problem, String field) {
        Map<String, String> ends = Map.of(
                "first", theme.activity("2025-02-01", NATIONAL),
                "earlier", theme.activity("2025-01-01", REGIONAL),
                "sameDay", theme.activity("2025-02-01", REGIONAL),
                "samePlace", theme.activity("2025-03-01", NATIONAL),
                "later", theme.activity("2025-03-01", DIGITAL),
                "otherTheme", new CarriedTheme().activity("2025-03-01", DIGITAL),
                "unknown", "0190a000-0000-7000-8000-00000000dead",
                "", "");

        Answer refused = theme.say(ends.get(from), ends.get(to), "CONFIRMED");

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.json().findValuesAsText("name")).containsExactly(field);
    }

    @Test
    void other_systems_hear_of_it() {
        String first = theme.activity("2025-02-01", NATIONAL);
        String second = theme.activity("2025-04-01", REGIONAL);
        long last = registrar.get("/changes?limit=1").at("/total").asLong();

        String id = theme.say(first, second, "CONFIRMED").at("/id").asText();
        registrar.put("/carryings/" + id + "/status", body("status", "REJECTED", "reason", "nej"));

        JsonNode heard = registrar.get("/changes?limit=1000&since=" + last).at("/items");
        assertThat(heard.findParents("kind").stream()
                        .filter(one -> one.at("/id").asText().equals(id))
                        .map(one -> one.at("/kind").asText() + " "
                                + one.at("/change").asText()))
                .containsExactly("CARRYING REGISTERED", "CARRYING CHANGED");
    }
}
