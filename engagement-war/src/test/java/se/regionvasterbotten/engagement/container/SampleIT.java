package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.contract.Contract;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** The shipped sample: what it shows, and that every example of the document works on it. */
@TestMethodOrder(OrderAnnotation.class)
class SampleIT {
    private static final Pattern PART =
            Pattern.compile("(/[a-z]+/[^/]+/(?:merges|affiliations|sectors|members))/[^/]+?(/status)?(?:\\?.*)?");

    @TempDir
    static Path directory;

    /** What the examples of POST registered, and those that take something back end. */
    private static final Map<String, String> REGISTERED =
            Map.of("activities", "EX-ENERGI", "initiatives", "EX-ARBETSGRUPP", "outcomes", "EX-BESLUT");

    private static final Pattern TAKEN_BACK = Pattern.compile("/(activities|initiatives|outcomes)/[^/]+(/status.*)");

    private static RunningJar jar;

    @BeforeAll
    static void start() throws Exception {
        jar = RunningJar.start(directory, DeployedWar.freePort(), Map.of(), "-Dengagement.sample-data=true")
                .ready();
        Api.at(jar.base().resolve("/"));
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({
        // The seed's five examples, each at its rung.
        "FJALLGLIMT, 2025-12-31, 1, false",
        "P-TOVE,     2025-09-16, 1, false",
        "P-TOVE,     2025-12-31, 2, false",
        "ALVKRAFT,   2025-12-31, 3, false",
        "GRAN,       2024-12-31, 1, false",
        "GRAN,       2025-12-31, 4, false",
        "FORETAG,    2025-12-31, 5, false",
        // Implemented, after a contribution on the theme.
        "GENLAB,     2025-12-31, 5, false",
        // Partners of one sector only.
        "MYRLUNDA,   2025-12-31, 3, false",
        // Listening any number of times.
        "JARVSAND,   2025-12-31, 1, false",
        // Once on a panel, and then no more.
        "BYGDEKRAFT, 2026-09-17, 2, false",
        "BYGDEKRAFT, 2026-09-18, 0, true",
        // Dormant, and back.
        "INKUB,      2024-12-31, 0, true",
        "INKUB,      2025-12-31, 1, false",
        // Straight in.
        "AMBASSAD,   2025-12-31, 2, false",
        // Registered, and never there.
        "SNOSTORM,   2025-12-31, 0, false",
    })
    void the_sample_shows_the_ladder(String actor, String day, int rung, boolean dormant) {
        Answer standing = Api.as("administrator").get("/actors/" + actor + "/standing?asOf=" + day);

        assertThat(standing.at("/rung").asInt()).as(standing.toString()).isEqualTo(rung);
        assertThat(standing.at("/dormant").asBoolean()).isEqualTo(dormant);
    }

    @Order(2)
    @Test
    void the_years_show_every_type_of_step() {
        Set<String> types = java.util.stream.Stream.of("2024", "2025")
                .map(year -> Api.as("administrator")
                        .get("/follow-up?from=" + year + "-01-01&to=" + (Integer.parseInt(year) + 1) + "-01-01"))
                .flatMap(figures -> figures.at("/organisations/steps").findValuesAsText("type").stream())
                .collect(Collectors.toSet());

        assertThat(types).containsExactlyInAnyOrder("ENTRY", "DIRECT_ENTRY", "UP", "RETURN", "LAPSE");
    }

    @Order(2)
    @Test
    void the_report_of_the_seeds_year_has_every_place_both_offices_an_example_of_each_rung_and_the_trail() {
        JsonNode content = Api.as("analyst")
                .post("/reports", Map.of("from", "2025-01-01", "to", "2026-01-01"))
                .at("/content");
        String summary = content.at("/sections/1/text").asText();
        assertThat(summary)
                .contains("Västerbotten på Grand Hôtel", "Mötesplats Lycksele", "Västerbotten i Almedalen")
                .contains("Digitala Västerbotten", "North Sweden European Office", "North Sweden Stockholm Office")
                .contains("Invigningen", "Dagens Industri", "diplomater", "CRISPR-Cas9", "Skogens Dag", "Energidagen")
                .contains("Norrbottniabanegruppen")
                .doesNotContain("Här hölls inga aktiviteter");
        assertThat(content.at("/sections").findParents("examples"))
                .filteredOn(section -> !section.get("examples").isEmpty())
                .extracting(section -> section.at("/examples/0/name").asText())
                .containsExactly(
                        "Fjällglimt Konsult AB",
                        "Skogsinstitutet Tallheden",
                        "Älvkraft Norr AB",
                        "Granträsks kommun",
                        "Företagarna Ådalsbygden");
        assertThat(content.at("/facts/trails/0").toString())
                .contains("Påverkansinsats för Norrbottniabanan", "Norrbottniabanegruppen, våren 2024");
        assertThat(content.toString()).doesNotContain("Norgren", "Forsmark", "Lindhag", "Ådahl");
    }

    @Order(3)
    @TestFactory
    List<DynamicTest> every_example_of_the_document_works() {
        Document document = Document.read();
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : document.operations()) {
            String path = example(document, operation);
            List<JsonNode> bodies = bodies(operation);
            if (bodies.isEmpty()) {
                tests.add(works(operation, path, null));
            }
            bodies.forEach(body -> tests.add(works(operation, path, body)));
        }
        return tests;
    }

    @Order(4)
    @Test
    void every_operation_has_been_tried_with_success() {
        assertThat(Contract.seen().entrySet().stream()
                        .filter(seen -> seen.getValue().stream().anyMatch(status -> status / 100 == 2))
                        .map(Map.Entry::getKey))
                .containsAll(Document.read().operations().stream()
                        .map(Operation::name)
                        .toList());
    }

    /** What is told of persons outside the circle of those who may see them is protected, and handed on by those within it. */
    @Order(5)
    @Test
    void someone_outside_the_circle_is_given_no_number_of_persons() {
        Document document = Document.read();
        int read = 0;
        for (Operation operation : document.operations()) {
            if (operation.method().equals("GET")) {
                Answer answer = Api.as("reader").get(there(example(document, operation)));
                if (answer.header("Content-Type").orElse("").contains("json")) {
                    read += answer.status() == 200 ? 1 : 0;
                    JsonNode told = answer.json();
                    // A report has the protected table of its closed year, which may be handed on.
                    if (told.path("content") instanceof ObjectNode report) {
                        report.remove("persons");
                    }
                    assertThat(told.findValues("persons"))
                            .as(operation.name())
                            .noneMatch(JsonNode::isNumber)
                            .noneMatch(JsonNode::isObject);
                    assertThat(answer.json().findValuesAsText("type"))
                            .as(operation.name())
                            .doesNotContain("PERSON");
                }
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    private static DynamicTest works(Operation operation, String path, JsonNode body) {
        return dynamicTest(operation.name(), () -> {
            Api administrator = Api.as("administrator").with("Content-Type", "application/json");
            // What an example changes has no tag that the document could know.
            Api caller = operation.method().equals("PUT") ? administrator.with("If-Match", "*") : administrator;
            Answer answer = caller.send(
                    operation.method(),
                    there(path),
                    body == null ? null : body.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        });
    }

    /** The path with the ids that are made anew each time: those of imports, checks, duplicates, memberships, reports, merges and affiliations. */
    private static String there(String path) {
        if (path.startsWith("/imports/")) {
            return path.replaceFirst("/imports/[^/]+", "/imports/" + list());
        }
        if (path.startsWith("/checks/")) {
            Answer begun = Api.as("administrator").send("POST", "/checks", null);
            return "/checks/" + begun.at("/id").asText();
        }
        if (path.startsWith("/duplicates/")) {
            return path.replaceFirst("/duplicates/[^/]+", "/duplicates/" + duplicate());
        }
        Matcher takenBack = TAKEN_BACK.matcher(path);
        if (takenBack.matches()) {
            String collection = takenBack.group(1);
            return "/" + collection + "/" + REGISTERED.get(collection) + takenBack.group(2);
        }
        if (path.startsWith("/reports/")) {
            return path.replaceFirst("/reports/[^/?]+", "/reports/" + report());
        }
        if (path.startsWith("/memberships/")) {
            return path.replaceFirst("/memberships/[^/]+", "/memberships/" + last("/initiatives/SI-KOMPETENS/members"));
        }
        if (path.startsWith("/carryings/")) {
            return path.replaceFirst("/carryings/[^/]+", "/carryings/" + last("/carryings"));
        }
        Matcher part = PART.matcher(path);
        return part.matches()
                ? part.group(1) + "/" + last(part.group(1)) + Objects.requireNonNullElse(part.group(2), "")
                : path;
    }

    /** Two entries whose names are nearly the same, found by the comparison of everyone that the asking itself takes forward. */
    private static String duplicate() {
        Api.as("administrator")
                .post("/organisations", Map.of("name", "Granträsk kommun", "sector", "offentlig sektor"));
        JsonNode found = Api.as("administrator").get("/duplicates").json();
        while (found.at("/items").isEmpty() && found.at("/pending").asInt() > 0) {
            found = Api.as("administrator").get("/duplicates").json();
        }
        return found.at("/items/0/id").asText();
    }

    /** The one that the example of POST made. */
    private static String last(String collection) {
        JsonNode items = Api.as("administrator").get(collection).at("/items");
        return items.path(items.size() - 1).path("id").asText();
    }

    /** The draft that the example of POST made. */
    private static String report() {
        return Api.as("administrator").get("/reports").at("/items/0/id").asText();
    }

    /** An import's id is the register's own; the latest one is a preview, once the example of POST has been sent. */
    private static String list() {
        return Api.as("administrator").get("/imports").at("/items/0/id").asText();
    }

    private static List<JsonNode> bodies(Operation operation) {
        JsonNode json = operation.node().at("/requestBody/content/application~1json");
        List<JsonNode> bodies = new ArrayList<>();
        json.path("examples").forEach(example -> bodies.add(example.get("value")));
        if (json.has("example")) {
            bodies.add(json.get("example"));
        }
        return bodies;
    }

    private static String example(Document document, Operation operation) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : document.parameters(operation)) {
            String name = parameter.path("name").asText();
            String value = URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8);
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", value);
                case "query" -> {
                    if (!value.isEmpty()) {
                        query.add(name + "=" + value);
                    }
                }
                default -> {}
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
