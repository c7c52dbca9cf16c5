package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/**
 * Killed at random moments while some post and one imports, again and again on the same data: what was acknowledged is there, once, also when what was not acknowledged is
 * sent again under its key; a list is there whole or not at all; and the stored steps are what the core makes. {@code -Dkills=100} kills more often than every build does.
 */
class KilledAgainIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int POSTERS = 2;
    /** More than is committed while the caller waits, and fewer. */
    private static final int[] ROWS = {2_100, 300};

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String POSTED_AT = "A-POSTS";

    @TempDir
    Path directory;

    private final Random random = new Random(Long.getLong("kills.seed", 20261129));
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Map<String, Sent> lists = new ConcurrentHashMap<>();
    private final Queue<AssertionError> surprises = new ConcurrentLinkedQueue<>();

    /** A list that was sent in: under which identity, of how many rows, and whether it was acknowledged that it will count. */
    private record Sent(String id, int rows, boolean committed) {}

    @Test
    void nothing_acknowledged_is_missing_and_no_list_is_half_there() throws Exception {
        live(() -> activity(POSTED_AT));
        for (int kill = 0; kill < KILLS; kill++) {
            int moment = 300 + random.nextInt(5_000);
            live(() -> {
                noneIsHalf();
                List<Thread> callers = callers();
                callers.forEach(Thread::start);
                Thread.sleep(moment);
                return callers;
            });
        }
        try (RunningJar jar = start()) {
            sendAgain();
            for (Map.Entry<String, Sent> list : lists.entrySet()) {
                Sent sent = list.getValue();
                int there = awaited(list.getKey(), sent);
                assertThat(there)
                        .as(sent.toString())
                        .isIn(sent.committed() ? Set.of(sent.rows()) : Set.of(0, sent.rows()));
            }
            assertThat(count(POSTED_AT)).isEqualTo(acknowledged.size());
            assertThat(StepsCheck.made().at("/found")).isEmpty();
            long committed = lists.values().stream().filter(Sent::committed).count();
            System.out.printf(
                    "%d kills; %d posts acknowledged, all there once; %d lists sent, %d acknowledged, none half; no difference in the stored steps%n",
                    KILLS, acknowledged.size(), lists.size(), committed);
            jar.stop();
        }
    }

    /** What is done until the process is killed; gives who was calling then. */
    private interface Life {
        List<Thread> live() throws Exception;
    }

    private void live(Life life) throws Exception {
        try (RunningJar jar = start()) {
            List<Thread> callers = life.live();
            jar.kill();
            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(surprises).isEmpty();
        }
    }

    private RunningJar start() throws Exception {
        RunningJar jar =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready();
        Api.at(jar.base().resolve("/"));
        return jar;
    }

    private List<Thread> callers() {
        Api registrar = Api.as("registrar");
        List<Thread> posters = IntStream.range(0, POSTERS)
                .mapToObj(poster -> new Thread(() -> until(() -> {
                    String again = unanswered.poll();
                    post(registrar, again == null ? "nr-" + numbers.incrementAndGet() : again);
                })))
                .collect(Collectors.toList());
        posters.add(new Thread(() -> until(() -> importList(registrar))));
        return posters;
    }

    /** Until nobody answers any more. */
    private void until(Runnable task) {
        try {
            while (true) {
                task.run();
            }
        } catch (UncheckedIOException killed) {
            // That is what it is here for.
        } catch (AssertionError surprise) {
            surprises.add(surprise);
        }
    }

    private void post(Api registrar, String key) {
        try {
            Answer answer = registrar
                    .with("Idempotency-Key", key)
                    .post(
                            "/contributions",
                            Map.of(
                                    "actor",
                                    organisation(key),
                                    "kind",
                                    "LISTENER",
                                    "date",
                                    "2025-03-27",
                                    "activity",
                                    POSTED_AT,
                                    "source",
                                    key,
                                    "confirmed",
                                    true));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            acknowledged.add(key);
        } catch (UncheckedIOException killed) {
            unanswered.add(key);
            throw killed;
        }
    }

    /** The actor of a post is registered with it; a few are shared, so that actors are touched again and again. */
    private static String organisation(String key) {
        return "O-" + Math.floorMod(key.hashCode(), 20);
    }

    private void importList(Api registrar) {
        int number = numbers.incrementAndGet();
        String activity = "A-" + number;
        int rows = ROWS[number % ROWS.length];
        activity(registrar, activity);
        Answer preview = registrar.upload(activity, "lista.csv", rows(number, rows));
        assertThat(preview.status()).as(preview.text()).isEqualTo(201);
        String id = preview.at("/id").asText();
        lists.put(activity, new Sent(id, rows, false));
        Answer commit = registrar.put("/imports/" + id + "/status", Map.of("status", "COMMITTED"));
        assertThat(commit.status()).as(commit.text()).isIn(200, 202);
        lists.put(activity, new Sent(id, rows, true));
        while (registrar.get("/imports/" + id).at("/status").asText().equals("COMMITTING")) {
            pause();
        }
    }

    private void noneIsHalf() {
        for (Map.Entry<String, Sent> list : lists.entrySet()) {
            assertThat(count(list.getKey()))
                    .as(list.toString())
                    .isIn(0, list.getValue().rows());
        }
    }

    private void sendAgain() {
        Api registrar = Api.as("registrar");
        for (String key = unanswered.poll(); key != null; key = unanswered.poll()) {
            post(registrar, key);
        }
    }

    /** How many of a list's rows count when its commit, if it was begun, has come to its end. */
    private static int awaited(String activity, Sent sent) {
        Instant until = Instant.now().plus(PATIENCE);
        while (Api.as("registrar")
                .get("/imports/" + sent.id())
                .at("/status")
                .asText()
                .equals("COMMITTING")) {
            assertThat(Instant.now()).isBefore(until);
            pause();
        }
        return count(activity);
    }

    private static int count(String activity) {
        return Api.as("registrar")
                .get("/activities/" + activity + "/contributions?limit=1")
                .at("/total")
                .asInt();
    }

    private static List<Thread> activity(String externalId) {
        Api registrar = Api.as("registrar");
        for (int i = 0; i < 20; i++) {
            registrar.post("/organisations", Map.of("externalId", "O-" + i, "name", "Ort " + i, "sector", "akademi"));
        }
        activity(registrar, externalId);
        return List.of();
    }

    private static void activity(Api registrar, String externalId) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "externalId", externalId,
                "name", "Dagen " + externalId,
                "type", "seminarium",
                "date", "2025-03-27",
                "meetingPlace", "Mötesplats Lycksele",
                "theme", "energi"));
        Answer answer = registrar.post("/activities", told);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private static byte[] rows(int list, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "Nr " + row + ";Avbruten" + list + ";nr" + list + "-" + row + "@x.example;Granen "
                        + row % 50 + ";näringsliv;;Ja;Ja\n")
                .collect(Collectors.joining(
                        "", "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
