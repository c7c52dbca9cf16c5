package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README's command: what it opens, what it says, and how it ends when it cannot run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecutableJarIT {
    @TempDir
    Path directory;

    @Test
    void it_answers_on_one_loopback_port_and_a_second_one_beside_it_ends_with_the_reason() throws Exception {
        int port = DeployedWar.freePort();
        try (RunningJar jar = RunningJar.start(directory, port, Map.of()).ready()) {
            assertThat(jar.listening()).singleElement().asString().matches(loopback(port));
            assertThat(status(jar.base().resolve("/openapi"))).isEqualTo(200);
            assertThat(body(jar.base().resolve("/elsewhere"))).isEqualTo("Not found\n");
            assertThat(body(jar.base().resolve("nowhere"))).contains("/problems/path-not-found");
            assertThat(directory.resolve("engagement-data/engagement.mv.db")).exists();

            try (RunningJar samePort = RunningJar.start(other("same-port"), port, Map.of())) {
                assertThat(samePort.exitCode()).isEqualTo(1);
                assertThat(samePort.output()).contains("porten " + port + " är upptagen", "port " + port + " is taken");
            }
            try (RunningJar sameData = RunningJar.start(directory, DeployedWar.freePort(), Map.of())) {
                assertThat(sameData.exitCode()).isEqualTo(1);
                assertThat(sameData.output()).contains("is in use by another process");
            }
        }
    }

    @Test
    void a_database_that_is_none_ends_the_start_with_the_reason() throws Exception {
        Path data = Files.createDirectories(other("broken").resolve("engagement-data"));
        Files.write(data.resolve("engagement.mv.db"), new byte[50_000]);

        try (RunningJar jar = RunningJar.start(directory.resolve("broken"), DeployedWar.freePort(), Map.of())) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.output()).contains("engagement.mv.db", "The start failed: the application did not come up");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGAGEMENT_DB_URL, jdbc:sqlserver://localhost:1;databaseName=x, demands engagement.token.jwks-url",
        "engagement.db.url, jdbc:sqlserver://localhost:1;databaseName=x, demands engagement.token.jwks-url",
        "ENGAGEMENT_DB_URL, jdbc:postgresql://localhost:1/x, must begin with jdbc:sqlserver:",
        "ENGAGEMENT_DATA_DIR, /proc/nowhere, cannot be written to",
    })
    void a_start_that_is_refused_says_why(String setting, String value, String reason) throws Exception {
        boolean property = setting.contains(".");
        try (RunningJar jar = property
                ? RunningJar.start(other("refused"), DeployedWar.freePort(), Map.of(), "-D" + setting + "=" + value)
                : RunningJar.start(other("refused"), DeployedWar.freePort(), Map.of(setting, value))) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.output()).contains(reason);
        }
    }

    private Path other(String name) throws Exception {
        return Files.createDirectories(directory.resolve(name));
    }

    private static String loopback(int port) {
        return "(0100007F|0000000000000000FFFF00000100007F):%04X".formatted(port);
    }

    private static int status(URI address) throws Exception {
        return get(address).statusCode();
    }

    private static String body(URI address) throws Exception {
        return get(address).body();
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
