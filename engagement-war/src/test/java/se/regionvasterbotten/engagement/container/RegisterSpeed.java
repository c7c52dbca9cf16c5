package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.server.WrittenRegister;

/**
 * What a request costs with a million contributions behind it, beside ten thousand: the product runs on both at once, and the requests take turns. The follow-up is asked for
 * with as many steps in both, a hundred times the evidence behind them. No test of every build: docs/speed-register.md has the command.
 */
class RegisterSpeed {
    private static final int TIMES = Integer.getInteger("register.times", 100);
    private static final int ROUNDS = Integer.getInteger("register.rounds", 60);
    private static final int PERSONS = 1_000;
    private static final int EACH = 10;
    private static final int WARM_UP = 20;
    private static final double MOST = 1.5;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<String, Request> OF_ONE = new LinkedHashMap<>();
    private static final Map<String, Request> OF_ALL = new LinkedHashMap<>();

    static {
        OF_ONE.put("a contribution posted", RegisterSpeed::contribution);
        OF_ONE.put(
                "the standing of one actor",
                (base, round) -> get(base, "actors/" + WrittenRegister.person(round) + "/standing"));
        OF_ONE.put("a page of standings", (base, round) -> get(base, "standings?limit=20"));
        OF_ALL.put(
                "the follow-up, as many steps", (base, round) -> get(base, "follow-up?from=2023-01-01&to=2024-01-01"));
    }

    @TempDir
    Path directory;

    /** One of the requests, without address and token; the number tells its rounds apart. */
    private interface Request {
        HttpRequest.Builder to(URI base, int round);
    }

    /** The product on one of the registers. */
    private record Side(RunningJar jar, String token) implements AutoCloseable {
        static Side start(Path directory) throws Exception {
            RunningJar jar = RunningJar.start(
                            directory, DeployedWar.freePort(), Map.of(), "-Xmx768m", "-XX:TieredStopAtLevel=4")
                    .ready();
            Api.at(jar.base().resolve("/"));
            return new Side(
                    jar,
                    Api.anonymous()
                            .faulty()
                            .post("/dev/tokens", Map.of("role", "administrator"))
                            .at("/token")
                            .asText());
        }

        long time(Request request, int round) throws IOException, InterruptedException {
            HttpRequest built = request.to(jar.base().resolve("v1/"), round)
                    .setHeader("Authorization", "Bearer " + token)
                    .build();
            long began = System.nanoTime();
            HttpResponse<String> answer = HTTP.send(built, BodyHandlers.ofString());
            long taken = System.nanoTime() - began;
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return taken;
        }

        @Override
        public void close() throws InterruptedException {
            jar.stop();
        }
    }

    @Test
    void a_request_costs_as_much_with_a_hundred_times_the_register_behind_it() throws Exception {
        Path small = Files.createDirectories(directory.resolve("small"));
        try (WrittenRegister register = register(small)) {
            register.write(PERSONS, EACH);
        }
        makeSteps(small);
        Path large = copy(small, "large");
        try (WrittenRegister register = register(large)) {
            register.repeat(TIMES);
        }
        Path dense = copy(small, "dense");
        try (WrittenRegister register = register(dense)) {
            register.thicken(TIMES);
        }
        Map<String, Double> ratios = new LinkedHashMap<>();
        System.out.printf("| | 10 000 | %,d | ratio |%n|---|--:|--:|--:|%n", PERSONS * EACH * TIMES);
        ratios.putAll(sideBySide(small, large, OF_ONE));
        ratios.putAll(sideBySide(small, dense, OF_ALL));

        assertThat(ratios)
                .allSatisfy((what, ratio) -> assertThat(ratio).as(what).isLessThanOrEqualTo(MOST));
    }

    private static WrittenRegister register(Path directory) throws Exception {
        return WrittenRegister.in(directory.resolve("engagement-data"));
    }

    /** As the product does when it starts on facts that have none; its own check finds nothing afterwards. */
    private static void makeSteps(Path directory) throws Exception {
        try (RunningJar jar =
                RunningJar.start(directory, DeployedWar.freePort(), Map.of()).ready()) {
            Api.at(jar.base().resolve("/"));
            assertThat(StepsCheck.made().at("/differences").asInt()).isZero();
            assertThat(Api.as("analyst").get("/standings?limit=1").at("/total").asInt())
                    .isEqualTo(PERSONS + PERSONS / 10);
            jar.stop();
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = directory.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return to;
    }

    private static Map<String, Double> sideBySide(Path few, Path many, Map<String, Request> requests) throws Exception {
        Map<String, Double> ratios = new LinkedHashMap<>();
        try (Side one = Side.start(few);
                Side other = Side.start(many)) {
            for (Map.Entry<String, Request> request : requests.entrySet()) {
                List<Long> first = new ArrayList<>();
                List<Long> second = new ArrayList<>();
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    long small = one.time(request.getValue(), round);
                    long large = other.time(request.getValue(), round);
                    if (round >= WARM_UP) {
                        first.add(small);
                        second.add(large);
                    }
                }
                double ratio = median(second) / median(first);
                ratios.put(request.getKey(), ratio);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f ms | %.1f ms | %.2f |%n",
                        request.getKey(),
                        median(first) / 1e6,
                        median(second) / 1e6,
                        ratio);
            }
        }
        return ratios;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static HttpRequest.Builder get(URI base, String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private static HttpRequest.Builder contribution(URI base, int round) {
        String json = """
                {"actor": "%s", "kind": "PANELLIST", "date": "2023-01-01", "activity": "%s", "source": "mätning", "confirmed": true}""".formatted(WrittenRegister.person(round), WrittenRegister.activity(0));
        return get(base, "contributions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }
}
