package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/**
 * How fast a list of 50 000 rows becomes evidence, beside bare inserts of the same rows into the same database, and within how little
 * memory. No test of every build: docs/speed-register.md has the command.
 */
class ImportSpeed {
    private static final int ROWS = Integer.getInteger("import.rows", 50_000);
    private static final int WARM_UP = 5_000;
    private static final int MEGABYTES = 64;
    private static final Pattern USED =
            Pattern.compile("(?:def new generation|tenured generation)\\s+total \\d+K, used (\\d+)K");

    @TempDir
    Path directory;

    @Test
    void a_long_list_is_at_least_half_as_fast_as_bare_inserts_of_the_same_rows() throws Exception {
        String warm;
        String list;
        Duration preview;
        Duration commit;
        // The bare inserts run in this process: the same heap gives the database the same cache.
        try (RunningJar jar = server(Runtime.getRuntime().maxMemory() >> 20)) {
            Api registrar = Api.as("registrar");
            warm = preview(registrar, "WARM", WARM_UP);
            commit(registrar, warm);
            assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
            long began = System.nanoTime();
            list = preview(registrar, "LONG", ROWS);
            preview = Duration.ofNanos(System.nanoTime() - began);
            commit = commit(registrar, list);
            jar.stop();
        }
        BareInserts inserts = new BareInserts(directory);
        inserts.again(warm);
        BareInserts.Taken bare = inserts.again(list);
        double ratio = ratio(bare.all(), commit);
        System.out.printf(
                Locale.ROOT,
                "rows %d; preview %s; commit %s; bare inserts of the facts %s, ratio %.2f; bare inserts of all %d rows"
                        + " written %s, ratio %.2f%n",
                ROWS,
                told(preview),
                told(commit),
                told(bare.facts()),
                ratio(bare.facts(), commit),
                bare.rows(),
                told(bare.all()),
                ratio);

        assertThat(ratio).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void a_long_list_needs_at_most_64_megabytes_above_idle() throws Exception {
        long idle = idle();
        try (RunningJar jar = server(idle + MEGABYTES)) {
            Api registrar = Api.as("registrar");
            long began = System.nanoTime();
            String list = preview(registrar, "LONG", ROWS);
            Duration preview = Duration.ofNanos(System.nanoTime() - began);
            Duration commit = commit(registrar, list);
            System.out.printf(
                    Locale.ROOT,
                    "rows %d; idle heap %d MB, run within -Xmx%dm; preview %s; commit %s%n",
                    ROWS,
                    idle,
                    idle + MEGABYTES,
                    told(preview),
                    told(commit));
            jar.stop();
        }
    }

    private RunningJar server(long megabytes) throws Exception {
        RunningJar jar = RunningJar.start(
                        directory,
                        DeployedWar.freePort(),
                        Map.of(),
                        "-Xmx" + megabytes + "m",
                        "-XX:TieredStopAtLevel=4")
                .ready();
        Api.at(jar.base().resolve("/"));
        return jar;
    }

    private static double ratio(Duration bare, Duration commit) {
        return (double) bare.toMillis() / commit.toMillis();
    }

    private static String told(Duration taken) {
        return "%d ms = %.0f rows/s".formatted(taken.toMillis(), 1000.0 * ROWS / taken.toMillis());
    }

    /** The heap in megabytes that a server which has answered somebody holds when it has cleaned up. */
    private long idle() throws Exception {
        try (RunningJar jar =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(jar.base().resolve("/"));
            Api.as("registrar").get("/imports");
            jcmd(jar, "GC.run");
            long kilobytes = 0;
            Matcher used = USED.matcher(jcmd(jar, "GC.heap_info"));
            while (used.find()) {
                kilobytes += Long.parseLong(used.group(1));
            }
            jar.stop();
            assertThat(kilobytes).isPositive();
            return (kilobytes + 1023) / 1024;
        }
    }

    private static String jcmd(RunningJar jar, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(jar.pid()),
                        command)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static String preview(Api registrar, String activity, int rows) {
        Answer made = registrar.post(
                "/activities",
                Map.of(
                        "externalId", activity,
                        "name", "Dagen " + activity,
                        "type", "seminarium",
                        "date", "2025-03-27",
                        "meetingPlace", "Mötesplats Lycksele",
                        "theme", "energi"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        Answer preview = registrar.upload(activity, activity + ".csv", rows(activity, rows));
        assertThat(preview.status()).as(preview.at("/detail").asText()).isEqualTo(201);
        assertThat(preview.at("/accepted").asInt()).isEqualTo(rows);
        return preview.at("/id").asText();
    }

    private static Duration commit(Api registrar, String list) throws InterruptedException {
        String path = "/imports/" + list;
        long began = System.nanoTime();
        assertThat(registrar
                        .put(path + "/status", Map.of("status", "COMMITTED"))
                        .status())
                .isEqualTo(202);
        String status = "COMMITTING";
        while (status.equals("COMMITTING")) {
            Thread.sleep(250);
            status = registrar.get("/imports?limit=1").at("/items/0/status").asText();
        }
        assertThat(status).isEqualTo("COMMITTED");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static byte[] rows(String name, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "Förnamn" + row % 997 + ";" + name + "son" + row + ";" + name + row
                        + "@x.example;Bolaget " + name + " " + row % 1000 + ";näringsliv;Deltagare;Ja;Ja\n")
                .collect(Collectors.joining(
                        "", "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
