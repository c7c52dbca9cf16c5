package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Memberships by themselves, and the worklist of the open ones; one person is enough here. */
class MembershipsIT extends ContainerTest {
    private static final Map<String, Object> CONFIRM = body("status", "CONFIRMED", "reason", "Fortfarande med.");
    private static final Map<String, Object> RETRACT = body("status", "RETRACTED", "reason", "Var aldrig med.");

    private final Api registrar = Api.as("registrar");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private String initiative;
    private String organisation;
    private Answer member;

    @BeforeEach
    void an_initiative_with_an_open_member() {
        initiative = registrar
                .post("/initiatives", initiative(own("I"), null))
                .at("/id")
                .asText();
        organisation = new Told().organisation(own("Medlem"), "akademi");
        member = join(null);
    }

    @Test
    void a_membership_counts_at_once_and_registering_it_is_to_confirm_it_on_that_day() {
        assertThat(member.at("/status").asText()).isEqualTo("CONFIRMED");
        assertThat(member.json().has("awaitsSecondPerson")).isFalse();
        assertThat(LocalDate.parse(member.at("/confirmedOn").asText())).isBetween(today, today.plusDays(1));
        assertThat(rung()).isEqualTo(3);
        assertThat(registrar.get(address()).json()).isEqualTo(member.json());
    }

    @Test
    void confirmed_again_on_the_same_day_it_is_as_it_was() {
        Answer again = registrar.put(address() + "/status", CONFIRM);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(member.json());
    }

    @Test
    void what_is_retracted_counts_no_longer_and_stays_retracted() {
        Answer retracted = registrar.put(address() + "/status", RETRACT);

        assertThat(retracted.at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(rung()).isZero();
        assertThat(registrar.put(address() + "/status", RETRACT).json()).isEqualTo(retracted.json());
        assertThat(registrar.put(address() + "/status", CONFIRM).problem()).isEqualTo("wrong-state");
        assertThat(registrar.get(address()).at("/status").asText()).isEqualTo("RETRACTED");
        assertThat(registrar
                        .get("/initiatives/" + initiative + "/members")
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(join(null).at("/id")).isNotEqualTo(member.at("/id"));
        assertThat(rung()).isEqualTo(3);
    }

    @Test
    void a_status_that_is_not_what_was_read_is_refused_with_both_versions() {
        Answer refused = registrar.with("If-Match", "\"another\"").put(address() + "/status", RETRACT);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.at("/versions/stored/id")).isEqualTo(member.at("/id"));
        String tag = registrar.get(address()).header("ETag").orElseThrow();
        assertThat(registrar
                        .with("If-Match", tag)
                        .put(address() + "/status", RETRACT)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_status_is_one_of_two_and_has_a_reason() {
        Answer refused = registrar.faulty().put(address() + "/status", body("status", "REGISTERED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().findValuesAsText("name")).containsExactlyInAnyOrder("status", "reason");
        assertThat(registrar
                        .put("/memberships/0190a000-0000-7000-8000-00000000dead/status", CONFIRM)
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void an_open_membership_is_to_be_confirmed_when_twelve_months_have_gone() {
        LocalDate confirmed = LocalDate.parse(member.at("/confirmedOn").asText());

        assertThat(listed(confirmed.plusMonths(12).minusDays(1))).isFalse();
        assertThat(listed(confirmed.plusMonths(12))).isTrue();
        assertThat(listed(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(listed(LocalDate.of(1, 1, 1))).isFalse();
        assertThat(registrar.get("/worklists/memberships?limit=1000").text()).doesNotContain(id());
    }

    @Test
    void what_has_an_end_of_its_own_or_the_initiatives_needs_no_confirming() {
        Answer ending = join("2025-06-01");
        String ended = registrar
                .post("/initiatives", initiative(own("I"), "2025-12-01"))
                .at("/id")
                .asText();
        Answer within = registrar.post(
                "/initiatives/" + ended + "/members",
                body("organisation", organisation, "role", "partner", "from", "2025-02-01"));
        String list = registrar
                .get("/worklists/memberships?limit=1000&asOf=" + today.plusYears(3))
                .text();

        assertThat(within.status()).isEqualTo(201);
        assertThat(list).contains(id());
        assertThat(list)
                .doesNotContain(ending.at("/id").asText())
                .doesNotContain(within.at("/id").asText());
    }

    @Test
    void how_many_nobody_has_confirmed_stands_beside_the_figures_and_leads_to_them() {
        String year = "from=" + (today.getYear() + 1) + "-01-01&to=" + (today.getYear() + 2) + "-01-01";
        Answer followUp = Api.as("administrator").get("/follow-up?" + year);
        int organisations = followUp.at("/unconfirmedMemberships/organisations").asInt();
        int persons = followUp.at("/unconfirmedMemberships/persons").asInt();
        String link = followUp.at("/unconfirmedMemberships/link").asText();

        assertThat(organisations).isPositive();
        assertThat(Api.as("administrator").get(link).at("/total").asInt()).isEqualTo(organisations + persons);
        assertThat(followUp.at("/notes").toString()).contains("inte bekräftats på ett år");
        registrar.put(address() + "/status", RETRACT);
        assertThat(Api.as("administrator")
                        .get("/follow-up?" + year)
                        .at("/unconfirmedMemberships/organisations")
                        .asInt())
                .isEqualTo(organisations - 1);
    }

    @Test
    void figures_as_they_were_known_before_know_nothing_of_a_membership() {
        String before = Api.as("administrator")
                .get("/follow-up?from=2025-01-01&to=2026-01-01")
                .at("/knownAt")
                .asText();
        String year = "/follow-up?from=" + (today.getYear() + 1) + "-01-01&to=" + (today.getYear() + 2) + "-01-01";
        int known = unconfirmed(year);
        join("2025-07-01");
        Answer open = registrar.post(
                "/initiatives/" + initiative + "/members",
                body("organisation", organisation, "role", "partner", "from", "2025-03-01"));

        assertThat(open.status()).isEqualTo(201);
        assertThat(unconfirmed(year)).isEqualTo(known + 1);
        assertThat(unconfirmed(year + "&knownAt=" + before)).isEqualTo(known);
    }

    @Test
    void who_may_not_see_persons_hears_of_organisations_alone() {
        Answer everyone = Api.anonymous().get("/follow-up?from=2025-01-01&to=2026-01-01");

        assertThat(everyone.at("/unconfirmedMemberships/organisations").isInt()).isTrue();
        assertThat(everyone.json().at("/unconfirmedMemberships").has("persons")).isFalse();
        assertThat(everyone.json().at("/unconfirmedMemberships").has("link")).isFalse();
        assertThat(Api.anonymous().get("/follow-up/definitions?limit=1000").text())
                .contains("UNCONFIRMED_MEMBERSHIPS");
    }

    private static int unconfirmed(String path) {
        return Api.as("analyst")
                .get(path)
                .at("/unconfirmedMemberships/organisations")
                .asInt();
    }

    private Answer join(String to) {
        return registrar.post(
                "/initiatives/" + initiative + "/members",
                body("organisation", organisation, "role", "partner", "from", "2025-01-01", "to", to));
    }

    private String id() {
        return member.at("/id").asText();
    }

    private String address() {
        return "/memberships/" + id();
    }

    private boolean listed(LocalDate asOf) {
        String day = "%04d-%02d-%02d".formatted(asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth());
        return registrar
                .get("/worklists/memberships?limit=1000&asOf=" + day)
                .text()
                .contains(id());
    }

    private int rung() {
        return Api.as("reader")
                .get("/actors/" + organisation + "/standing?asOf=2025-02-01")
                .at("/rung")
                .asInt();
    }

    private static Map<String, Object> initiative(String externalId, String to) {
        return body(
                "externalId",
                externalId,
                "name",
                "Prov",
                "type",
                "gemensamt initiativ",
                "theme",
                "skog",
                "from",
                "2025-01-01",
                "to",
                to,
                "members",
                List.of());
    }
}
