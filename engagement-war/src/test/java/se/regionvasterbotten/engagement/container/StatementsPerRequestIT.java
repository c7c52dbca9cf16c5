package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;
import se.regionvasterbotten.engagement.server.WrittenRegister;

/**
 * No request puts more statements to the database for a thousand rows than for ten: every operation of the document that reads is sent to a register with ten of everything, and
 * to one with a thousand of everything, also of what is a part of something. Whatever is sent to the driver counts, whoever sent it.
 */
class StatementsPerRequestIT {
    private static final int FEW = 10;
    private static final int TIMES = 100;
    private static final int ROUNDS = 2;

    /** Nothing asks more often than this, of however many rows. */
    private static final int MOST = 60;

    /** But for what gathers a whole report anew, to hold it against the one that was frozen. */
    private static final Map<String, Integer> MORE = Map.of("GET /reports/{id}/restatement", 200);

    /** What work in the background asks every now and then, whatever is asked for meanwhile. */
    private static final Pattern POLLED = Pattern.compile("(?i)from step_run .*where \\(?(\\w+\\.)?status");

    /** What is read, for each place in the document where something is named: ten things lie within it, or a thousand. */
    private static final Map<String, UUID> NAMED = Map.ofEntries(
            Map.entry("/meeting-places/{id}", WrittenRegister.place(0)),
            Map.entry("/offices/{id}", WrittenRegister.office(0)),
            Map.entry("/themes/{id}", WrittenRegister.theme(0)),
            Map.entry("/sectors/{id}", WrittenRegister.sector(0)),
            Map.entry("/organisations/{id}", WrittenRegister.organisation(0)),
            Map.entry("/persons/{id}", WrittenRegister.person(0)),
            Map.entry("/activities/{id}", WrittenRegister.activity(0)),
            Map.entry("/initiatives/{id}", WrittenRegister.initiative(0)),
            Map.entry("/outcomes/{id}", WrittenRegister.outcome(0)),
            Map.entry("/contributions/{id}", WrittenRegister.contribution(0)),
            Map.entry("/actors/{id}", WrittenRegister.organisation(0)));

    /** What is asked beside, where ten of everything is one page and a thousand are not: of whom no page has all kinds. */
    private static final Map<String, String> QUERIES =
            Map.of("GET /standings", "type=ORGANISATION", "GET /follow-up/persons", "from=2023-01-01&to=2024-01-01");

    /** What is sent where an operation that reads takes a body. */
    private static final Map<String, Object> BODIES = Map.of("POST /persons/searches", Map.of("name", "Nr"));

    @TempDir
    Path directory;

    /** How many rows an operation last answered. */
    private final Map<String, Integer> rows = new HashMap<>();

    @Test
    void every_operation_that_reads_costs_as_many_statements_for_a_thousand_rows_as_for_ten() throws Exception {
        Map<String, List<String>> few = statements("few", 1);
        Map<String, List<String>> many = statements("many", TIMES);

        assertThat(few).containsKeys("GET /standings", "GET /contributions", "GET /follow-up");
        assertThat(few.get("GET /standings")).isNotEmpty();
        assertThat(List.of("GET /standings", "GET /contributions", "GET /initiatives/{id}/members"))
                .allSatisfy(list -> assertThat(rows.get(list)).isEqualTo(FEW * TIMES));
        assertThat(rows.get("GET /duplicates")).isPositive();
        assertThat(rows.get("GET /activities/{id}/contributions")).isGreaterThanOrEqualTo(TIMES);
        few.forEach((operation, statements) -> assertThat(many.get(operation))
                .as("%s with ten rows: %s", operation, String.join("\n", statements))
                .hasSameSizeAs(statements)
                .hasSizeLessThanOrEqualTo(MORE.getOrDefault(operation, MOST)));
    }

    private Map<String, List<String>> statements(String name, int times) throws Exception {
        Path here = Files.createDirectories(directory.resolve(name));
        try (WrittenRegister register = WrittenRegister.in(here.resolve("engagement-data"))) {
            register.write(FEW, 1);
            register.writeRest(FEW);
            register.gather(times);
        }
        Path log = here.resolve("statements.txt");
        Map<String, List<String>> statements = new LinkedHashMap<>();
        try (RunningJar jar = RunningJar.start(
                        here, DeployedWar.freePort(), Map.of(), "-Dengagement.db.statements=" + log)
                .ready()) {
            Api.at(jar.base().resolve("/"));
            JsonNode check = StepsCheck.made();
            assertThat(check.at("/found")).isEmpty();
            Map<String, String> named = named(check, list(FEW * times));
            compareAll();
            for (Operation operation : Document.read().operations()) {
                if (operation.method().equals("GET") || BODIES.containsKey(operation.name())) {
                    statements.put(operation.name(), fewest(operation, named, log));
                }
            }
            jar.stop();
        }
        return statements;
    }

    /** Two that are alike; and whoever asks for likely duplicates compares some that are new, so until none are. */
    private static void compareAll() {
        Api registrar = Api.as("registrar");
        for (String name : List.of("Kuststadens kommun", "Kuststadens komun")) {
            registrar.post("/organisations", Map.of("name", name, "sector", "akademi"));
        }
        while (registrar.get("/duplicates").at("/pending").asLong() > 0) {
            assertThat(registrar.get("/duplicates").status()).isEqualTo(200);
        }
    }

    private static Map<String, String> named(JsonNode check, Answer list) {
        assertThat(list.status()).as(list.text()).isEqualTo(201);
        Map<String, String> named = new LinkedHashMap<>();
        NAMED.forEach((place, id) -> named.put(place, id.toString()));
        named.put("/checks/{id}", check.at("/id").asText());
        named.put("/imports/{id}", list.at("/id").asText());
        named.put("/ladder-versions/{version}", "1");
        named.put("/organisations/{id}/merges/{mergeId}", merged("organisations", WrittenRegister.organisation(0)));
        named.put("/persons/{id}/merges/{mergeId}", merged("persons", WrittenRegister.person(0)));
        named.put("/persons/{id}/affiliations/{affiliationId}", affiliation());
        named.put(
                "/organisations/{id}/sectors/{sectorId}",
                first("organisations", WrittenRegister.organisation(0), "sectors"));
        named.put(
                "/initiatives/{id}/members/{memberId}", first("initiatives", WrittenRegister.initiative(0), "members"));
        named.put("/memberships/{id}", named.get("/initiatives/{id}/members/{memberId}"));
        named.put("/carryings/{id}", carried());
        named.put("/closed-years/{id}", told("/closed-years", Map.of("year", 2023)));
        named.put("/reports/{id}", frozen());
        named.put("/reports/{id}/sections/{section}", "background");
        return named;
    }

    /** The id of a merge of somebody new into one that is there. */
    private static String merged(String actors, UUID survivor) {
        Object body = actors.equals("persons")
                ? Map.of("externalId", "SAMMA", "givenName", "Nr", "familyName", "Samma", "affiliations", List.of())
                : Map.of("externalId", "SAMMA", "name", "Samma", "sector", "akademi");
        assertThat(Api.as("registrar").post("/" + actors, body).status()).isEqualTo(201);
        return told("/" + actors + "/" + survivor + "/merges", Map.of("merged", "SAMMA", "reason", "samma"));
    }

    private static String affiliation() {
        return told(
                "/persons/" + WrittenRegister.person(0) + "/affiliations",
                Map.of(
                        "organisation",
                        WrittenRegister.organisation(0).toString(),
                        "from",
                        "1990-01-01",
                        "to",
                        "1990-07-01"));
    }

    private static String first(String things, UUID id, String parts) {
        return Api.as("registrar")
                .get("/" + things + "/" + id + "/" + parts)
                .at("/items/0/id")
                .asText();
    }

    private static String carried() {
        String first = activity("2025-02-01", "Västerbotten på Grand Hôtel");
        String second = activity("2025-04-01", "Mötesplats Lycksele");
        return told("/carryings", Map.of("theme", "skog", "from", first, "to", second, "status", "CONFIRMED"));
    }

    private static String activity(String date, String place) {
        return told(
                "/activities",
                Map.of(
                        "externalId",
                        place,
                        "name",
                        place,
                        "type",
                        "seminarium",
                        "date",
                        date,
                        "meetingPlace",
                        place,
                        "theme",
                        "skog"));
    }

    private static String frozen() {
        String report = told("/reports", Map.of("from", "2023-01-01", "to", "2024-01-01"));
        Answer frozen = Api.as("analyst").put("/reports/" + report + "/status", Map.of("status", "FROZEN"));
        assertThat(frozen.status()).as(frozen.text()).isEqualTo(200);
        return report;
    }

    private static String told(String path, Object body) {
        Answer answer = Api.as("administrator").post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/id").asText();
    }

    /** A list with so many findings and so many doubts. */
    private static Answer list(int rows) {
        String text = IntStream.range(0, rows)
                .mapToObj(row -> "Nr;Nr" + row + ";;Organisation " + row + " Nord;näringsliv;Okänd;Ja;Kanske\n")
                .collect(Collectors.joining(
                        "", "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande\n", ""));
        return Api.as("registrar")
                .upload(WrittenRegister.activity(1).toString(), "lista.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fewest statements of some rounds: the first reads what is read once, and work in the background may come between. */
    private List<String> fewest(Operation operation, Map<String, String> named, Path log) throws IOException {
        String path = path(operation.path(), named);
        assertThat(path)
                .as("say in this test what is named in %s", operation.path())
                .doesNotContain("{");
        String address = Stream.concat(
                        Document.read().parameters(operation).stream()
                                .filter(parameter ->
                                        parameter.path("name").asText().equals("limit"))
                                .map(parameter -> "limit="
                                        + parameter.at("/schema/maximum").asInt()),
                        Stream.ofNullable(QUERIES.get(operation.name())))
                .collect(Collectors.joining("&", path + "?", ""));
        List<List<String>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int before = Files.readAllLines(log).size();
            Answer answer = answer(operation, address);
            assertThat(answer.status()).as("%s %s", address, answer.text()).isEqualTo(200);
            rows.put(operation.name(), answer.at("/items").size());
            rounds.add(Files.readAllLines(log).stream()
                    .skip(before)
                    .filter(line -> !POLLED.matcher(line).find())
                    .toList());
        }
        return rounds.stream().min(Comparator.comparing(List::size)).orElseThrow();
    }

    /** An address of the document with what is named in it: a part, then the thing that it is a part of. */
    private static String path(String template, Map<String, String> named) {
        String path = template;
        for (Map.Entry<String, String> one : named.entrySet()) {
            String last = one.getKey().substring(one.getKey().lastIndexOf('{'));
            if (template.startsWith(one.getKey())) {
                path = path.replace(last, one.getValue());
            }
        }
        return path;
    }

    private static Answer answer(Operation operation, String address) {
        for (String role : List.of("administrator", "dataProtectionOfficer")) {
            Api caller = Api.as(role);
            Answer answer = operation.method().equals("GET")
                    ? caller.get(address)
                    : caller.post(address, BODIES.get(operation.name()));
            if (answer.status() != 403) {
                return answer;
            }
        }
        throw new AssertionError("nobody may " + operation.name());
    }
}
