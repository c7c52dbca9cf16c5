package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.movement.Counted;

/** Every figure can be followed to the actors it counts, and two periods differ by the movements between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpIT extends ContainerTest {
    private static final int TRIED = 120;

    @BeforeAll
    void the_register_is_told() {
        new GeneratedRegister("SIFFROR", 20261129).tell(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2022-01-01&to=2024-01-01",
                "from=2023-03-01&to=2023-09-01&sector=akademi",
                "from=2022-01-01&to=2024-01-01&meetingPlace=M%C3%B6tesplats+Lycksele",
                "from=2022-01-01&to=2025-01-01&theme=energi&knownAt=2099-01-01T00:00:00Z",
            })
    void behind_a_figure_stand_as_many_actors_as_it_says(String question) {
        Api analyst = Api.as("analyst");
        List<JsonNode> counted =
                new ArrayList<>(analyst.get("/follow-up?" + question).json().findParents("link"));
        assertThat(counted).hasSizeGreaterThan(20);

        int apart = Math.max(1, counted.size() / TRIED);
        for (int i = 0; i < counted.size(); i += apart) {
            JsonNode figure = counted.get(i);
            String link = figure.get("link").asText().replace("/engagement/v1", "");
            assertThat(analyst.get(link + "&limit=1").at("/total").asInt())
                    .as(figure.toString())
                    .isEqualTo(figure.get("actors").asInt());
        }
    }

    /** Who comes in the first 24 months may have been there before the register was kept; who comes later is marked nowhere. */
    @Test
    void newcomers_and_entries_of_the_registers_start_are_marked() {
        Api analyst = Api.as("analyst");
        int first = LocalDate.parse(analyst.get("/follow-up").at("/firstDay").asText())
                .getYear();
        String year = "from=" + first + "-01-01&to=" + (first + 1) + "-01-01";

        JsonNode start = analyst.get("/follow-up?" + year).json();
        assertThat(start.findParents("newActors"))
                .filteredOn(part -> part.at("/newActors").isInt())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.at("/newActorsAtStart")).isEqualTo(part.at("/newActors")));
        List<JsonNode> marked = start.findParents("stepsAtStart");
        assertThat(marked).isNotEmpty().allSatisfy(row -> {
            assertThat(row.at("/type").asText()).endsWith("ENTRY");
            assertThat(row.at("/stepsAtStart")).isEqualTo(row.at("/steps"));
        });
        assertThat(start.findValues("stepsAfterMeetingPlaces"))
                .flatExtracting(places -> places.findValues("stepsAtStart"))
                .isNotEmpty();
        String type = marked.get(0).at("/type").asText();
        JsonNode listed = analyst.get("/follow-up/actors?type=PERSON&step=" + type + "&" + year)
                .json();
        listed.at("/items")
                .forEach(item -> item.at("/steps")
                        .forEach(step -> assertThat(step.at("/atStart").asBoolean())
                                .isEqualTo(step.at("/type").asText().endsWith("ENTRY"))));

        JsonNode later = analyst.get("/follow-up?from=" + (first + 3) + "-01-01&to=2026-01-01")
                .json();
        assertThat(later.findValues("stepsAtStart")).isEmpty();
        assertThat(later.at("/organisations/newActorsAtStart").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2022-01-01&to=2024-01-01",
                "from=2023-03-01&to=2023-09-01&sector=akademi",
                "from=2022-01-01&to=2025-01-01&theme=energi&knownAt=2099-01-01T00:00:00Z",
            })
    void behind_each_of_several_numbers_stand_as_many_actors_as_it_says(String question) {
        Api analyst = Api.as("analyst");
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonNode figure : analyst.get("/follow-up?" + question).json().findParents("links")) {
            figure.get("links")
                    .fields()
                    .forEachRemaining(link -> counted.put(
                            link.getValue().asText().replace("/engagement/v1", ""),
                            figure.get(link.getKey()).asInt()));
        }
        assertThat(counted).hasSizeGreaterThan(TRIED);
        assertThat(counted.keySet().stream()
                        .flatMap(link -> Stream.of(link.split("[?&]")))
                        .filter(part -> part.startsWith("counted="))
                        .distinct())
                .hasSize(Counted.values().length);

        int apart = Math.max(1, counted.size() / TRIED);
        List<String> links = List.copyOf(counted.keySet());
        for (int i = 0; i < links.size(); i += apart) {
            assertThat(analyst.get(links.get(i) + "&limit=1").at("/total").asInt())
                    .as(links.get(i))
                    .isEqualTo(counted.get(links.get(i)));
        }
    }

    @Test
    void every_field_of_the_answer_has_a_definition_that_names_it() {
        JsonNode answer = Api.as("analyst")
                .get("/follow-up?from=2022-01-01&to=2024-01-01")
                .json();
        Set<String> fields = new TreeSet<>();
        answer.fieldNames().forEachRemaining(fields::add);
        answer.at("/organisations").fieldNames().forEachRemaining(fields::add);
        fields.removeAll(
                Set.of("from", "to", "knownAt", "ladderVersion", "organisations", "persons", "notes", "links"));
        // It stands with each kind of step, and only in the register's start.
        fields.add("stepsAtStart");
        Set<String> defined = new TreeSet<>();
        Api.anonymous()
                .get("/follow-up/definitions?limit=100")
                .at("/items")
                .forEach(one -> one.at("/fields").forEach(field -> defined.add(field.asText())));

        assertThat(defined).isEqualTo(fields);
    }

    @Test
    void someone_who_may_not_see_the_actors_is_given_no_links() {
        JsonNode open =
                Api.anonymous().get("/follow-up?from=2022-01-01&to=2024-01-01").json();

        assertThat(open.findValues("link")).isEmpty();
        assertThat(open.findValues("links")).isEmpty();
        assertThat(open.at("/organisations/sectors")).isNotEmpty();
        assertThat(open.has("persons")).isFalse();
    }

    @Test
    void a_reader_is_given_no_links_to_persons_and_is_refused_their_list() {
        assertThat(Api.as("reader")
                        .get("/follow-up/actors?type=PERSON&from=2022-01-01&to=2024-01-01")
                        .status())
                .isEqualTo(403);
    }

    /** One filter is open to everyone; a division of what it chose would be a second one. */
    @Test
    void what_a_filter_chose_is_not_divided_for_everyone() {
        String question = "/follow-up?from=2022-01-01&to=2024-01-01&theme=energi";

        assertThat(Api.anonymous().get(question).at("/organisations/sectors")).isEmpty();
        assertThat(Api.as("reader").get(question).at("/organisations/sectors")).isNotEmpty();
    }

    @Test
    void sectors_add_up_to_the_whole() {
        JsonNode organisations = Api.as("analyst")
                .get("/follow-up?from=2022-01-01&to=2024-01-01")
                .at("/organisations");

        assertThat(sum(organisations.at("/sectors")))
                .isEqualTo(organisations.at("/actors").asInt());
        assertThat(sum(organisations.at("/regions")))
                .isEqualTo(organisations.at("/actors").asInt());
        assertThat(sum(organisations.at("/closing")))
                .isEqualTo(organisations.at("/actors").asInt());
    }

    @Test
    void what_differs_between_two_closings_is_what_came_less_what_left() {
        JsonNode compared = Api.as("analyst")
                .get("/follow-up/comparisons?from=2023-01-01&to=2024-01-01&earlierFrom=2021-01-01&earlierTo=2022-01-01")
                .json();
        Map<String, Integer> closing = states("/follow-up?from=2023-01-01&to=2024-01-01");
        Map<String, Integer> earlier = states("/follow-up?from=2021-01-01&to=2022-01-01");

        JsonNode rows = compared.at("/organisations/closing");
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            String state = row.at("/state").asText();
            assertThat(row.at("/later").asInt()).isEqualTo(closing.getOrDefault(state, 0));
            assertThat(row.at("/earlier").asInt()).isEqualTo(earlier.getOrDefault(state, 0));
            assertThat(row.at("/difference").asInt())
                    .isEqualTo(row.at("/later").asInt() - row.at("/earlier").asInt())
                    .isEqualTo(sum(row.at("/came")) - sum(row.at("/left")));
        }
    }

    @Test
    void an_earlier_period_that_ends_with_the_later_is_refused() {
        Answer answer = Api.as("analyst")
                .get(
                        "/follow-up/comparisons?from=2023-01-01&to=2024-01-01&earlierFrom=2021-01-01&earlierTo=2024-01-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/invalidParameters/0/name").asText()).isEqualTo("earlierTo");
    }

    @Test
    void every_figure_is_defined_in_the_callers_language() {
        JsonNode swedish =
                Api.anonymous().in("sv").get("/follow-up/definitions?limit=100").at("/items");
        JsonNode english =
                Api.anonymous().in("en").get("/follow-up/definitions?limit=100").at("/items");

        assertThat(swedish.findValuesAsText("name")).contains("Övergång till nästa steg", "Per hemregion");
        assertThat(english.findValuesAsText("name"))
                .hasSameSizeAs(swedish)
                .contains("Conversion to the next rung", "By home region");
    }

    private static Map<String, Integer> states(String path) {
        Map<String, Integer> states = new TreeMap<>();
        Api.as("analyst")
                .get(path)
                .at("/organisations/closing")
                .forEach(row ->
                        states.put(row.at("/state").asText(), row.at("/actors").asInt()));
        return states;
    }

    private static int sum(JsonNode rows) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += row.at("/actors").asInt();
        }
        return sum;
    }
}
