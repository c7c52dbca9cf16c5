package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class CorrectedOutcomesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private Map<String, Object> said;
    private String address;

    @BeforeEach
    void an_outcome() {
        String initiative = registrar
                .post(
                        "/initiatives",
                        body(
                                "externalId",
                                own("I"),
                                "name",
                                own("Banan"),
                                "type",
                                "gemensamt initiativ",
                                "theme",
                                "infrastruktur",
                                "from",
                                "2025-01-01",
                                "members",
                                List.of()))
                .at("/id")
                .asText();
        said = body(
                "externalId",
                own("O"),
                "initiative",
                initiative,
                "date",
                "2025-06-01",
                "name",
                "Beslut",
                "document",
                "D-1");
        address = "/outcomes/" + registrar.post("/outcomes", said).at("/id").asText();
    }

    @Test
    void it_is_corrected_by_who_has_seen_what_holds() {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        assertThat(registrar.faulty().put(address, said).status()).isEqualTo(428);

        Answer corrected = registrar.with("If-Match", tag).put(address, with(said, "document", "D-2"));

        assertThat(corrected.at("/document").asText()).isEqualTo("D-2");
        Answer late = registrar.with("If-Match", tag).put(address, with(said, "document", "D-3"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/versions/stored/document").asText()).isEqualTo("D-2");
        assertThat(late.at("/versions/sent/document").asText()).isEqualTo("D-3");
        assertThat(registrar
                        .change(address, with(said, "initiative", own("inget")))
                        .problem())
                .isEqualTo("unknown-reference");
    }

    @Test
    void taken_back_it_is_in_no_list_and_stays_so() {
        Map<String, Object> taken = body("status", "RETRACTED", "reason", "Dubblett.");

        assertThat(registrar.put(address + "/status", taken).at("/status").asText())
                .isEqualTo("RETRACTED");
        assertThat(registrar.get("/outcomes?limit=1000").text()).doesNotContain(address.substring(10));
        assertThat(registrar.get(address).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar.get(address + "/trail").status()).isEqualTo(404);
        assertThat(registrar.change(address, with(said, "name", "Ändå")).problem())
                .isEqualTo("wrong-state");
        assertThat(registrar.post("/outcomes", said).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar
                        .faulty()
                        .put(address + "/status", body("status", "REGISTERED", "reason", "Ändå."))
                        .problem())
                .isEqualTo("unknown-word");
    }
}
