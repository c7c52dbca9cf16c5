package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Two officials who change the same contribution. */
class SimultaneousChangesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private Map<String, Object> told;
    private String address;

    @BeforeEach
    void a_contribution() {
        String organisation = own("Samtidig");
        registrar.post("/organisations", body("name", organisation, "sector", "akademi"));
        told = body(
                "actor",
                organisation,
                "kind",
                "PANELLIST",
                "date",
                "2025-03-01",
                "theme",
                "skog",
                "source",
                "Programmet",
                "confirmed",
                false);
        address = "/contributions/"
                + registrar.post("/contributions", told).at("/id").asText();
    }

    @Test
    void the_second_of_two_is_refused_with_both_versions_and_can_go_on_from_there() {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        Answer first = registrar.with("If-Match", tag).put(address, with(told, "kind", "LISTENER"));
        assertThat(first.status()).isEqualTo(200);

        Map<String, Object> wanted = with(told, "kind", "ROUNDTABLE");
        Answer second = registrar.with("If-Match", tag).put(address, wanted);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.problem()).isEqualTo("precondition-failed");
        assertThat(second.at("/versions/stored")).isEqualTo(first.json());
        assertThat(second.at("/versions/sent/kind").asText()).isEqualTo("ROUNDTABLE");
        assertThat(second.at("/versions/sent/source").asText()).isEqualTo("Programmet");
        String now = second.at("/versions/entityTag").asText();
        assertThat(registrar.get(address).header("ETag")).contains(now);
        assertThat(registrar.with("If-Match", now).put(address, wanted).status())
                .isEqualTo(200);
    }

    @Test
    void a_change_that_does_not_say_of_which_version_changes_nothing() {
        Answer before = registrar.get(address);
        Answer refused = registrar.faulty().put(address, with(told, "kind", "LISTENER"));
        assertThat(refused.status()).isEqualTo(428);
        assertThat(refused.problem()).isEqualTo("precondition-required");
        assertThat(registrar.get(address).json()).isEqualTo(before.json());
    }

    @Test
    void what_is_not_there_is_missing_before_any_condition_and_a_wrong_body_is_judged_after() {
        String nowhere = "/contributions/0190a000-0000-7000-8000-00000000dead";
        assertThat(registrar.faulty().put(nowhere, told).status()).isEqualTo(404);
        Map<String, Object> wrong = with(told, "actor", own("ingen"));
        assertThat(registrar.with("If-Match", "\"old\"").put(address, wrong).status())
                .isEqualTo(412);
        assertThat(registrar.change(address, wrong).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"old\"", "W/%s", "old", "\"\""})
    void only_the_exact_tag_of_now_lets_a_change_go_on(String written) {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        String header = written.replace("%s", tag);
        assertThat(registrar
                        .with("If-Match", header)
                        .put(address, with(told, "kind", "LISTENER"))
                        .status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"old\", %s"})
    void any_of_several_tags_and_a_star_let_it_go_on(String written) {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        String header = written.replace("%s", tag);
        assertThat(registrar
                        .with("If-Match", header)
                        .put(address, with(told, "kind", "LISTENER"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_status_takes_the_condition_and_does_not_demand_it() {
        Map<String, Object> confirm = body("status", "CONFIRMED", "reason", "På listan.");
        Map<String, Object> retract = body("status", "RETRACTED", "reason", "Fel person.");
        String tag = registrar.get(address).header("ETag").orElseThrow();

        assertThat(registrar.put(address + "/status", confirm).status()).isEqualTo(200);
        Answer refused = registrar.with("If-Match", tag).put(address + "/status", retract);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.at("/versions/stored/status").asText()).isEqualTo("CONFIRMED");
        assertThat(refused.at("/versions/sent/reason").asText()).isEqualTo("Fel person.");
        String now = refused.at("/versions/entityTag").asText();
        assertThat(registrar
                        .with("If-Match", now)
                        .put(address + "/status", retract)
                        .status())
                .isEqualTo(200);
    }
}
