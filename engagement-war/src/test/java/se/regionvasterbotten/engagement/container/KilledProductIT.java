package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What the product has answered with 201 is there after its process was killed in the middle of writing. */
class KilledProductIT {
    private static final int CALLERS = 3;

    private static final int BEFORE_THE_KILL = 150;

    @TempDir
    Path directory;

    @Test
    void nothing_that_was_answered_with_created_is_lost_by_a_kill() throws Exception {
        Queue<String> created = new ConcurrentLinkedQueue<>();
        try (RunningJar jar =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(jar.base().resolve("/"));
            Api registrar = Api.as("registrar");
            List<Thread> callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> new Thread(() -> write(registrar, caller, created)))
                    .toList();
            callers.forEach(Thread::start);
            while (created.size() < BEFORE_THE_KILL) {
                assertThat(callers).anyMatch(Thread::isAlive);
                Thread.sleep(10);
            }
            jar.kill();
            for (Thread caller : callers) {
                caller.join();
            }
        }
        try (RunningJar again =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(again.base().resolve("/"));
            Api reader = Api.as("reader");

            assertThat(created)
                    .hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL)
                    .allSatisfy(
                            id -> assertThat(reader.get("/organisations/" + id).status())
                                    .isEqualTo(200));
        }
    }

    /** Registers until nobody answers any more. */
    private static void write(Api registrar, int caller, Queue<String> created) {
        for (int i = 0; ; i++) {
            String name = "Kvarbliven " + caller + "-" + i;
            try {
                Answer answer = registrar.post(
                        "/organisations", Map.of("externalId", name, "name", name, "sector", "näringsliv"));
                assertThat(answer.status()).isEqualTo(201);
                created.add(answer.json().get("id").asText());
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }
}
