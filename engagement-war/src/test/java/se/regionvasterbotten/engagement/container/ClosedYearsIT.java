package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What may be handed on about persons: closed years, protected, the same in every form and for ever. In years that no other test has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedYearsIT extends ContainerTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TABLE = "/follow-up/persons?from=1987-01-01&to=1989-01-01";
    private static final String HIDDEN = "..";

    private int told;

    @BeforeAll
    void two_years_are_told_and_closed() {
        for (String sector : List.of("akademi", "civilsamhälle", "näringsliv")) {
            created(
                    "/organisations",
                    Map.of("externalId", "STANGT-" + sector, "name", "Stängt " + sector, "sector", sector));
        }
        tell(1987, 15, "LISTENER", "akademi");
        tell(1987, 8, "PANELLIST", "näringsliv");
        tell(1987, 3, "INPUT_SUBMITTED", "civilsamhälle");
        tell(1988, 4, "LISTENER", "akademi");
        close(1987);
        close(1988);
    }

    @Test
    void a_small_number_is_hidden_and_another_with_it_so_that_it_cannot_be_subtracted() {
        Map<String, String> shown = json(TABLE);

        assertThat(shown)
                .containsEntry("1987 ALL ALL", "26")
                .containsEntry("1987 RUNG RUNG_1", "15")
                .containsEntry("1987 RUNG RUNG_2", HIDDEN)
                .containsEntry("1987 RUNG RUNG_3", HIDDEN)
                .containsEntry("1987 RUNG RUNG_4", "0");
        assertThat(shown.entrySet().stream()
                        .filter(one -> one.getKey().startsWith("1987 SECTOR"))
                        .filter(one -> one.getValue().equals(HIDDEN)))
                .hasSizeGreaterThan(1);
    }

    @Test
    void nothing_is_shown_of_a_year_with_fewer_than_five() {
        assertThat(json("/follow-up/persons?from=1988-01-01&to=1989-01-01").values())
                .isNotEmpty()
                .containsOnly(HIDDEN);
    }

    @Test
    void a_hidden_number_says_that_it_is_and_why() {
        JsonNode table = Api.as("analyst").in("sv").get(TABLE).json();

        assertThat(table.at("/description").asText()).contains("färre än fem", "Ett år stängs en gång");
        for (JsonNode row : table.at("/rows")) {
            assertThat(row.at("/note").isNull()).isEqualTo(!row.at("/persons").isNull());
        }
    }

    @Test
    void every_form_and_every_choice_of_years_shows_the_same_numbers() {
        Map<String, String> all = json(TABLE);

        assertThat(csv(TABLE)).isEqualTo(all);
        assertThat(csv(TABLE + "&lang=en")).isEqualTo(all);
        assertThat(Api.as("analyst").with("Accept", XLSX).get(TABLE).header("Content-Disposition"))
                .contains("attachment; filename=\"engagemangstrappan-persons.xlsx\"");
        assertThat(json("/follow-up/persons")).containsAllEntriesOf(all);
        assertThat(json("/follow-up/persons?from=1987-01-01&to=1988-01-01"))
                .isNotEmpty()
                .allSatisfy((row, persons) -> assertThat(all).containsEntry(row, persons));
        assertThat(Api.as("administrator").get(TABLE).text())
                .isEqualTo(Api.as("analyst").get(TABLE).text());
        JsonNode description = Api.as("analyst")
                .with("Accept", "application/csvm+json")
                .get(TABLE)
                .json();
        assertThat(description.at("/tableSchema/columns/5/null").asText()).isEqualTo(HIDDEN);
        assertThat(description.at("/dc:description").asText()).contains("färre än fem");
    }

    @ParameterizedTest
    @CsvSource({"1987-01-02, 1989-01-01", "1987-01-01, 1987-12-31", "1988-06-01, 1988-07-01"})
    void a_part_of_a_year_has_no_figures(String from, String to) {
        assertThat(json("/follow-up/persons?from=" + from + "&to=" + to).keySet())
                .noneMatch(row -> row.startsWith("1987"));
    }

    @Test
    void what_is_corrected_after_the_closing_shows_within_the_circle_and_never_outside() {
        String internal = "/follow-up/staircase?from=1987-01-01&to=1988-01-01&type=PERSON";
        String before = Api.as("analyst").get(TABLE).text();
        String within = Api.as("analyst").get(internal).text();

        tell(1987, 1, "LISTENER", "akademi");
        Answer again = Api.as("analyst").post("/closed-years", Map.of("year", 1987));

        assertThat(again.status()).isEqualTo(200);
        assertThat(Api.as("analyst").get(internal).text()).isNotEqualTo(within);
        assertThat(Api.as("analyst").get(TABLE).text()).isEqualTo(before);
    }

    @Test
    void a_closing_is_told_among_the_changes() {
        JsonNode closed = Api.as("analyst").get("/closed-years/1987").json();
        assertThat(closed.at("/year").asInt()).isEqualTo(1987);
        assertThat(closed.at("/ladderVersion").asInt()).isEqualTo(1);

        Set<String> told = new HashSet<>();
        String since = closed.at("/knownAt").asText().replaceFirst("Z$", "");
        Api.as("reader")
                .get("/changes?limit=1000&since=" + Instant.parse(since + "Z").minusSeconds(1))
                .at("/items")
                .forEach(change -> told.add(
                        change.at("/kind").asText() + " " + change.at("/id").asText()));
        assertThat(told).contains("CLOSED_YEAR " + closed.at("/id").asText());
    }

    @Test
    void a_closing_is_addressed_by_its_year_or_by_its_id_and_nobody_closes_a_year_again() {
        Answer byYear = Api.as("analyst").get("/closed-years/1987");
        Answer again = Api.as("administrator").post("/closed-years", Map.of("year", 1987));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(byYear.json());
        assertThat(Api.as("analyst")
                        .get("/closed-years/" + byYear.at("/id").asText())
                        .json())
                .isEqualTo(byYear.json());
        assertThat(Api.as("analyst").get("/closed-years?limit=1000").json().findValuesAsText("year"))
                .doesNotHaveDuplicates()
                .isSorted()
                .contains("1987", "1988");
    }

    @ParameterizedTest
    @CsvSource({"{}, required", "'{\"year\": 1800}', out-of-range", "'{\"year\": 2999}', out-of-range"})
    void only_a_year_that_is_over_can_be_closed(String body, String problem) {
        Answer refused = Api.as("analyst").faulty().post("/closed-years", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(Api.as("analyst").get("/closed-years/1801").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"staircase", "flows", "years", "conversion"})
    void what_is_not_protected_says_that_it_is_internal(String picture) {
        String path = "/follow-up/" + picture + "?from=1987-01-01&to=1988-01-01&type=PERSON";

        for (String form : List.of("image/svg+xml", "text/html", "application/json")) {
            assertThat(Api.as("analyst").with("Accept", form).get(path).text())
                    .contains("Internt: ", "Endast för dem som får se siffror om personer.");
        }
        for (String form : List.of("text/csv", XLSX)) {
            assertThat(Api.as("analyst")
                            .with("Accept", form)
                            .get(path)
                            .header("Content-Disposition")
                            .orElse(""))
                    .contains("-internal.");
        }
        assertThat(Api.as("analyst").get(path.replace("PERSON", "ORGANISATION")).text())
                .doesNotContain("Internt");
    }

    @Test
    void a_list_of_persons_standings_as_a_file_says_that_it_is_internal() {
        assertThat(Api.as("analyst")
                        .with("Accept", "text/csv")
                        .get("/standings?type=PERSON&asOf=1988-12-31")
                        .header("Content-Disposition"))
                .contains("attachment; filename=\"engagemangstrappan-standings-internal.csv\"");
    }

    private void tell(int year, int persons, String kind, String sector) {
        String activity = "STANGT-A" + year + "-" + told;
        created(
                "/activities",
                Map.of(
                        "externalId",
                        activity,
                        "name",
                        "Dagen " + activity,
                        "type",
                        "SEMINAR",
                        "date",
                        year + "-05-05",
                        "meetingPlace",
                        "Mötesplats Lycksele",
                        "theme",
                        "energi"));
        List<Map<String, Object>> given = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            String person = "STANGT-P" + told++;
            created(
                    "/persons",
                    Map.of("externalId", person, "givenName", "Stina", "familyName", "Ek", "affiliations", List.of()));
            given.add(Map.of(
                    "externalId",
                    "C" + person,
                    "actor",
                    person,
                    "onBehalfOf",
                    "STANGT-" + sector,
                    "kind",
                    kind,
                    "date",
                    year + "-05-05",
                    "activity",
                    activity,
                    "source",
                    "lista",
                    "confirmed",
                    true));
        }
        created("/contributions", given);
    }

    private static void close(int year) {
        created("/closed-years", Map.of("year", year));
    }

    private static void created(String path, Object body) {
        Answer answer = Api.as("administrator").post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static Map<String, String> json(String path) {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode row : Api.as("analyst").get(path).at("/rows")) {
            put(
                    shown,
                    row.at("/year").asText(),
                    row.at("/division").asText(),
                    row.at("/group").asText(),
                    row.at("/persons").isNull() ? HIDDEN : row.at("/persons").asText());
        }
        return shown;
    }

    private static Map<String, String> csv(String path) {
        Map<String, String> shown = new TreeMap<>();
        String[] lines =
                Api.as("analyst").with("Accept", "text/csv").get(path).text().split("\r\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(";");
            put(shown, cells[0], cells[2], cells[3], cells[5]);
        }
        return shown;
    }

    private static void put(Map<String, String> shown, String year, String division, String group, String persons) {
        shown.put(year + " " + division + " " + group, persons);
    }
}
