package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES sections 4 and 8: what an organisation is called is corrected, and its sector is a dated fact. */
class CorrectedOrganisationsIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();
    private String name;
    private String kommun;
    private String address;

    @BeforeEach
    void an_organisation_that_has_taken_part() {
        name = own("Felstavad kommun");
        kommun = told.organisation(name, "offentlig sektor");
        address = "/organisations/" + kommun;
        told.contribution(kommun, null, "Panel", told.activity("2025-03-01"));
    }

    @Test
    void it_is_found_shown_and_sorted_by_its_new_name() throws InterruptedException {
        Remembered before = Remembered.now(kommun);
        String right = own("Rättstavad kommun");

        Answer corrected = registrar.change(address, body("name", right, "region", "Norrbotten", "reason", "Fel."));

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.at("/sector").asText()).isEqualTo("offentlig sektor");
        assertThat(corrected.at("/region").asText()).isEqualTo("Norrbotten");
        assertThat(Api.as("reader")
                        .get("/actors/" + kommun + "/standing")
                        .at("/actor/name")
                        .asText())
                .isEqualTo(right);
        told.contribution(right, null, "Inspel", told.activity("2025-04-01"));
        assertThat(Api.as("reader")
                        .get("/actors/" + kommun + "/standing?asOf=2025-12-31")
                        .at("/rung")
                        .asInt())
                .isEqualTo(3);
        assertThat(registrar
                        .change(address, body("name", right, "region", "Norrbotten"))
                        .json())
                .isEqualTo(corrected.json());
        before.stillHolds();
    }

    @Test
    void made_the_owners_own_it_lifts_nobody_any_longer() throws InterruptedException {
        Remembered before = Remembered.now(kommun);

        registrar.change(address, body("name", name, "ownStaff", true));

        assertThat(rung("2025-12-31")).isZero();
        before.stillHolds();
    }

    @Test
    void a_number_is_one_organisations_alone_and_its_own_is_kept() {
        String other = told.organisation(own("Annan"), "akademi");
        // The check digit makes these the agency's own examples.
        Map<String, Object> numbered = body("name", name, "organisationNumber", "212000-2874");
        assertThat(registrar.change(address, numbered).status()).isEqualTo(200);
        assertThat(registrar
                        .change(address, with(numbered, "region", "Västerbotten"))
                        .status())
                .isEqualTo(200);

        assertThat(registrar.change("/organisations/" + other, numbered).problem())
                .isEqualTo("already-registered");
        assertThat(registrar
                        .change(address, with(numbered, "organisationNumber", "212000-2875"))
                        .problem())
                .isEqualTo("not-an-organisation-number");
        registrar.change(address, body("name", name));
    }

    @Test
    void a_change_says_which_version_it_changes() {
        String tag = registrar.get(address).header("ETag").orElseThrow();
        assertThat(registrar.faulty().put(address, body("name", name)).status()).isEqualTo(428);
        registrar.with("If-Match", tag).put(address, body("name", name, "region", "Först"));

        Answer late = registrar.with("If-Match", tag).put(address, body("name", name, "region", "Sist"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/versions/stored/region").asText()).isEqualTo("Först");
        assertThat(late.at("/versions/sent/region").asText()).isEqualTo("Sist");
    }

    @Test
    void its_sector_changes_on_a_day_and_what_it_was_before_stands() throws InterruptedException {
        Remembered before = Remembered.now(kommun);
        Map<String, Object> stated = body("sector", "näringsliv", "from", "2025-06-01", "reason", "Såld.");

        Answer made = registrar.post(address + "/sectors", stated);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(sector("2025-05-31")).isEqualTo("offentlig sektor");
        assertThat(sector("2025-06-01")).isEqualTo("näringsliv");
        assertThat(registrar.get(address).at("/sector").asText()).isEqualTo("näringsliv");
        assertThat(registrar.post(address + "/sectors", stated).status()).isEqualTo(200);
        assertThat(registrar
                        .post(address + "/sectors", with(stated, "sector", "akademi"))
                        .problem())
                .isEqualTo("already-registered");
        String one = address + "/sectors/" + made.at("/id").asText();
        assertThat(registrar.faulty().put(one, stated).status()).isEqualTo(428);
        assertThat(registrar.change(one, with(stated, "from", "2025-07-01")).status())
                .isEqualTo(200);
        assertThat(sector("2025-06-01")).isEqualTo("offentlig sektor");
        assertThat(registrar.get(address + "/sectors").json().findValuesAsText("from"))
                .containsExactly("null", "2025-07-01");
        registrar.put(one + "/status", body("status", "RETRACTED", "reason", "Gällde en annan."));
        assertThat(sector("2025-12-31")).isEqualTo("offentlig sektor");
        assertThat(registrar.get(one).status()).isEqualTo(404);
        before.stillHolds();
    }

    @Test
    void the_first_sector_that_is_stated_holds_from_the_beginning_whatever_its_day() {
        String named = own("Bara ett namn");
        told.contribution(kommun, null, "Panel", told.activity("2025-05-01"));
        Answer by = registrar.post(
                "/contributions", told.contributionBody(kommun, named, "Panel", told.activity("2025-05-02")));
        String created = by.at("/onBehalfOf/id").asText();

        registrar.post("/organisations/" + created + "/sectors", body("sector", "akademi", "from", "2199-01-01"));

        assertThat(registrar.get("/organisations/" + created).at("/sector").asText())
                .isEqualTo("akademi");
        assertThat(registrar
                        .post("/organisations/" + created + "/sectors", body("sector", own("ingen")))
                        .problem())
                .isEqualTo("unknown-reference");
    }

    private int rung(String day) {
        return Api.as("reader")
                .get("/actors/" + kommun + "/standing?asOf=" + day)
                .at("/rung")
                .asInt();
    }

    private String sector(String day) {
        return Api.as("reader")
                .get("/actors/" + kommun + "/standing?asOf=" + day)
                .at("/actor/sector")
                .asText();
    }
}
