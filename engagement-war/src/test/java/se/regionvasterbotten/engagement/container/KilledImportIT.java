package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A list whose commit a kill interrupts is never half there: nothing of it counts, and the next start makes all of it count. */
class KilledImportIT {
    private static final int ROWS = 6_000;
    private static final String ACTIVITY = "A-KILLED";

    @TempDir
    Path directory;

    @Test
    void a_kill_in_the_middle_leaves_nothing_or_everything() throws Exception {
        String list;
        try (RunningJar jar =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(jar.base().resolve("/"));
            Api registrar = Api.as("registrar");
            prepare(registrar);
            Answer preview = registrar.upload(ACTIVITY, "lång.csv", rows());
            assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
            list = "/imports/" + preview.at("/id").asText();
            assertThat(registrar
                            .put(list + "/status", Map.of("status", "COMMITTED"))
                            .status())
                    .isEqualTo(202);
            awaitWriting(registrar, list);
            assertThat(count(registrar)).isZero();
            jar.kill();
        }
        try (RunningJar again =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(again.base().resolve("/"));
            Api registrar = Api.as("registrar");
            Instant until = Instant.now().plus(Duration.ofMinutes(3));
            while (!status(registrar, list).equals("COMMITTED")) {
                assertThat(Instant.now()).isBefore(until);
                assertThat(count(registrar)).isIn(0, ROWS);
                Thread.sleep(50);
            }

            assertThat(count(registrar)).isEqualTo(ROWS);
            assertThat(registrar
                            .post("/persons/searches?limit=1", Map.of("name", "Avbruten"))
                            .at("/total")
                            .asInt())
                    .isEqualTo(ROWS);
        }
    }

    private static void prepare(Api registrar) {
        Answer made = registrar.post(
                "/activities",
                Map.of(
                        "externalId", ACTIVITY,
                        "name", "Dagen",
                        "type", "seminarium",
                        "date", "2025-03-27",
                        "meetingPlace", "Mötesplats Lycksele",
                        "theme", "energi"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    /** Waits until some of the rows are written, and none has been seen. */
    private static void awaitWriting(Api registrar, String list) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofMinutes(3));
        while (registrar.get(list).at("/progress/done").asInt() == 0) {
            assertThat(status(registrar, list)).isEqualTo("COMMITTING");
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(5);
        }
        assertThat(status(registrar, list)).as("killed too late to tell").isEqualTo("COMMITTING");
    }

    private static String status(Api registrar, String list) {
        return registrar.get(list).at("/status").asText();
    }

    private static int count(Api registrar) {
        return registrar
                .get("/activities/" + ACTIVITY + "/contributions?limit=1")
                .at("/total")
                .asInt();
    }

    private static byte[] rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(row ->
                        "Nr " + row + ";Avbruten;nr" + row + "@x.example;Granen " + row % 100 + ";näringsliv;;Ja;Ja\n")
                .collect(Collectors.joining(
                        "", "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
