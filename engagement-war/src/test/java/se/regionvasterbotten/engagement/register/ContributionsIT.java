package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class ContributionsIT extends ContainerTest {
    private static final String PATH = "/contributions";

    private final Api registrar = Api.as("registrar");
    private String activity;
    private Map<String, Object> told;

    @BeforeEach
    void an_activity_and_an_organisation() {
        activity = own("A");
        String organisation = own("Insatsgivare");
        registrar.post("/organisations", body("name", organisation, "sector", "akademi"));
        Answer made = registrar.post(
                "/activities",
                body(
                        "externalId",
                        activity,
                        "name",
                        "Prov",
                        "type",
                        "seminarium",
                        "date",
                        "2025-03-01",
                        "meetingPlace",
                        "Mötesplats Lycksele",
                        "theme",
                        "skog"));
        assertThat(made.status()).isEqualTo(201);
        told = body(
                "externalId",
                own("C"),
                "actor",
                organisation,
                "kind",
                "Panel",
                "date",
                "2025-03-01",
                "activity",
                activity,
                "source",
                "Programmet",
                "confirmed",
                true);
    }

    @Test
    void what_is_told_is_answered_and_shown_at_the_activity() {
        Answer created = registrar.post(PATH, told);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/kind").asText()).isEqualTo("PANELLIST");
        assertThat(created.at("/status").asText()).isEqualTo("CONFIRMED");
        String id = created.at("/activity/id").asText();
        assertThat(registrar.get("/activities/" + id + "/contributions").at("/items/0/id"))
                .isEqualTo(created.at("/id"));
    }

    @Test
    void another_date_than_the_activitys_is_refused() {
        assertThat(registrar.post(PATH, with(told, "date", "2025-03-02")).problem())
                .isEqualTo("other-date");
    }

    @Test
    void confirmed_evidence_after_today_is_refused_and_confirming_it_too() {
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(2).toString();
        Map<String, Object> coming = with(told, "activity", null, "theme", "skog", "date", tomorrow);

        assertThat(registrar.post(PATH, coming).problem()).isEqualTo("in-the-future");
        Answer registered = registrar.post(PATH, with(coming, "confirmed", false));
        assertThat(registered.at("/status").asText()).isEqualTo("REGISTERED");
        String status = PATH + "/" + registered.at("/id").asText() + "/status";
        assertThat(registrar
                        .put(status, body("status", "CONFIRMED", "reason", "prov"))
                        .problem())
                .isEqualTo("in-the-future");
    }

    @Test
    void of_many_all_are_registered_or_none() {
        Map<String, Object> other = with(told, "externalId", own("D"));

        Answer refused = registrar.post(PATH, List.of(told, with(other, "kind", "partner")));
        assertThat(refused.problem()).isEqualTo("membership-kind");
        assertThat(refused.at("/invalidParameters/0/name").asText()).isEqualTo("[1].kind");
        Answer taken = registrar.post(PATH, List.of(told, other));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/items").size()).isEqualTo(2);
        assertThat(registrar.post(PATH, List.of(other, told)).status()).isEqualTo(200);
    }

    @Test
    void a_correction_supersedes_and_the_same_again_changes_nothing() {
        Answer created = registrar.post(PATH, told);
        String address = PATH + "/" + created.at("/id").asText();

        Answer corrected = registrar.change(address, with(told, "kind", "ROUNDTABLE"));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.at("/kind").asText()).isEqualTo("ROUNDTABLE");
        assertThat(corrected.at("/recordedAt").asText())
                .isGreaterThan(created.at("/recordedAt").asText());
        Answer again = registrar.change(address, with(told, "kind", "Rundabordssamtal"));
        assertThat(again.json()).isEqualTo(corrected.json());
        assertThat(registrar.post(PATH, told).status()).isEqualTo(409);
    }

    @Test
    void what_is_retracted_is_in_no_list_and_stays_retracted() {
        Answer created = registrar.post(PATH, with(told, "confirmed", false));
        String address = PATH + "/" + created.at("/id").asText();
        Map<String, Object> retract = body("status", "RETRACTED", "reason", "Fel person.");

        assertThat(registrar
                        .put(address + "/status", body("status", "CONFIRMED", "reason", "På listan."))
                        .at("/status")
                        .asText())
                .isEqualTo("CONFIRMED");
        assertThat(registrar.put(address + "/status", retract).at("/status").asText())
                .isEqualTo("RETRACTED");
        assertThat(registrar.put(address + "/status", retract).status()).isEqualTo(200);
        assertThat(registrar
                        .get("/activities/" + created.at("/activity/id").asText() + "/contributions")
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(registrar
                        .put(address + "/status", body("status", "CONFIRMED", "reason", "Ändå."))
                        .problem())
                .isEqualTo("wrong-state");
        assertThat(registrar.change(address, told).problem()).isEqualTo("wrong-state");
        assertThat(registrar.get(address).at("/status").asText()).isEqualTo("RETRACTED");
    }

    @Test
    void evidence_that_refers_to_nothing_known_is_refused_with_every_field() {
        Answer answer = registrar.post(
                PATH, with(told, "actor", own("ingen"), "activity", own("inget"), "initiative", own("intet")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("name")).containsExactlyInAnyOrder("actor", "activity", "initiative");
    }
}
