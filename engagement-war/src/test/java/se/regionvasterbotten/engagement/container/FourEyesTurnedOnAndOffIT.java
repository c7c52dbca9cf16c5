package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.container.TwoPersons.address;
import static se.regionvasterbotten.engagement.container.TwoPersons.confirm;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** One register through three starts: with one person enough, with two demanded, and with one enough again. */
class FourEyesTurnedOnAndOffIT {
    private static final String OLD = "01900000-0000-7000-8000-00000000001d";

    @TempDir
    Path directory;

    private TwoPersons theirs;
    private String initiative;

    @Test
    void what_has_been_reported_keeps_who_may_not_confirm_it() throws Exception {
        Answer before;
        Answer meanwhile;
        Answer role;
        try (RunningJar jar = started()) {
            tellOfAnInitiative();
            before = Api.as("registrar").post("/contributions", theirs.contribution("INPUT_SUBMITTED", false));
            jar.stop();
        }
        try (RunningJar jar = started("-Dengagement.four-eyes=true")) {
            assertThat(confirm(Api.as("registrar"), before).problem()).isEqualTo("second-person");
            meanwhile = Api.as("registrar").post("/contributions", theirs.contribution("COLLABORATION", true));
            role = Api.as("registrar").post("/initiatives/" + initiative + "/members", theirs.member());
            jar.stop();
        }
        aMembershipOfLongAgo();
        try (RunningJar jar = started()) {
            assertThat(jar.base().getPort()).isPositive();
            waitsStill(meanwhile, role);
            assertThat(confirm(Api.as("registrar"), before).status()).isEqualTo(200);
            assertThat(confirm(Api.as("administrator"), meanwhile).status()).isEqualTo(200);
            assertThat(confirm(Api.as("administrator"), role).status()).isEqualTo(200);
            assertThat(Api.as("registrar")
                            .get("/worklists/contributions")
                            .at("/total")
                            .asInt())
                    .isZero();
            aMembershipIsRenewedEveryYear();
            assertThat(StepsCheck.made().at("/found")).isEmpty();
        }
    }

    private void waitsStill(Answer meanwhile, Answer role) {
        assertThat(confirm(Api.as("registrar"), meanwhile).problem()).isEqualTo("second-person");
        assertThat(confirm(Api.as("registrar"), role).problem()).isEqualTo("second-person");
        Map<String, Object> corrected = theirs.contribution("COLLABORATION", true);
        corrected.put("source", "Rättad källa");
        assertThat(Api.as("registrar")
                        .change(address(meanwhile), corrected)
                        .at("/status")
                        .asText())
                .isEqualTo("REGISTERED");
        assertThat(confirm(Api.as("registrar"), meanwhile).problem()).isEqualTo("second-person");
        Map<String, Object> later = new HashMap<>(theirs.member());
        later.put("from", "2025-01-15");
        String member =
                "/initiatives/" + initiative + "/members/" + role.at("/id").asText();
        assertThat(Api.as("registrar")
                        .change(member, later)
                        .at("/awaitsSecondPerson")
                        .asBoolean())
                .isTrue();
        assertThat(confirm(Api.as("registrar"), role).problem()).isEqualTo("second-person");
        Answer fresh = Api.as("registrar").post("/contributions", theirs.contribution("CONVERSATION_INITIATED", true));
        assertThat(fresh.at("/status").asText()).isEqualTo("CONFIRMED");
    }

    /** It was registered in 2024, so it is listed today; confirmed today it is not, until a year from now. */
    private void aMembershipIsRenewedEveryYear() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        Api registrar = Api.as("registrar");
        assertThat(listed(today)).containsExactly(OLD);
        assertThat(listed(LocalDate.of(2025, 5, 31))).isEmpty();
        assertThat(listed(LocalDate.of(2025, 6, 1))).containsExactly(OLD);
        assertThat(Api.as("administrator")
                        .get("/follow-up?from=2025-01-01&to=2026-01-01")
                        .at("/unconfirmedMemberships/organisations")
                        .asInt())
                .isEqualTo(1);
        Answer read = registrar.get("/memberships/" + OLD);
        assertThat(read.at("/confirmedOn").asText()).isEqualTo("2024-06-01");

        Answer renewed = confirm(registrar.with("If-Match", read.header("ETag").orElseThrow()), read);

        assertThat(LocalDate.parse(renewed.at("/confirmedOn").asText())).isBetween(today, today.plusDays(1));
        assertThat(renewed.at("/recordedAt")).isEqualTo(read.at("/recordedAt"));
        assertThat(listed(today)).isEmpty();
        assertThat(listed(LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(listed(today.plusYears(1).plusDays(1))).contains(OLD);
        JsonNode changes = Api.as("reader").get("/changes?limit=1000").at("/items");
        assertThat(changes.findValuesAsText("id")).contains(OLD);
        assertThat(confirm(registrar, read).json()).isEqualTo(renewed.json());
        assertThat(Api.as("reader").get("/changes?limit=1000").at("/items")).isEqualTo(changes);
        registrar.post("/contributions", theirs.contribution("LISTENER", true));
    }

    private static List<String> listed(LocalDate asOf) {
        return Api.as("registrar")
                .get("/worklists/memberships?asOf=" + asOf)
                .at("/items")
                .findValues("membership")
                .stream()
                .map(one -> one.at("/id").asText())
                .toList();
    }

    private RunningJar started(String... options) throws Exception {
        RunningJar jar = RunningJar.start(directory, DeployedWar.freePort(), Map.of(), options)
                .ready();
        Api.at(jar.base().resolve("/"));
        return jar;
    }

    private void tellOfAnInitiative() {
        theirs = TwoPersons.about("Prövad förening", "civilsamhälle");
        initiative = Api.as("registrar")
                .post(
                        "/initiatives",
                        Map.of(
                                "externalId", "FYRA",
                                "name", "Gemensam sak",
                                "type", "gemensamt initiativ",
                                "theme", "skog",
                                "from", "2024-01-01",
                                "members", List.of()))
                .at("/id")
                .asText();
    }

    /** No caller can say that it has been known since before. */
    private void aMembershipOfLongAgo() throws SQLException {
        try (Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("engagement-data/engagement")
                        + ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "engagement",
                "")) {
            database.createStatement()
                    .executeUpdate(
                            "INSERT INTO membership (version_id, id, initiative_id, organisation_id, role, from_date, recorded_at) VALUES ('"
                                    + OLD + "', '" + OLD + "', '" + initiative + "', '" + theirs.organisation()
                                    + "', 'WORKING_GROUP_MEMBER', '2024-02-01', '2024-06-01 12:00:00 +00:00')");
            // The product has told the file to stay open.
            database.createStatement().execute("SHUTDOWN");
        }
    }
}
