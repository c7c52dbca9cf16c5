package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What is handed on of some years told by chance, held against each person's own standing, which only those within the circle can see. In years that no other test has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandedOnIT extends ContainerTest {
    private static final int FIRST = 1991;
    private static final int YEARS = 3;
    private static final int PERSONS = 45;
    private static final int SMALLEST = 5;
    private static final List<String> SECTORS =
            List.of("akademi", "akademi", "akademi", "näringsliv", "näringsliv", "civilsamhälle");
    private static final List<String> KINDS =
            List.of("LISTENER", "LISTENER", "LISTENER", "LISTENER", "PANELLIST", "PANELLIST", "INPUT_SUBMITTED");

    private final Map<Integer, Set<String>> tookPart = new HashMap<>();

    @BeforeAll
    void some_years_are_told_and_closed() {
        Random random = new Random(20261129);
        for (String sector : new HashSet<>(SECTORS)) {
            created(
                    "/organisations",
                    Map.of("externalId", "VIDARE-" + sector, "name", "Vidare " + sector, "sector", sector));
        }
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            Answer made = created(
                    "/persons",
                    Map.of(
                            "externalId",
                            "VIDARE-" + i,
                            "givenName",
                            "Vide",
                            "familyName",
                            "Alm",
                            "affiliations",
                            List.of()));
            persons.add(made.at("/id").asText());
        }
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            tell(year, persons, random);
            created("/closed-years", Map.of("year", year));
        }
    }

    private void tell(int year, List<String> persons, Random random) {
        String activity = "VIDARE-A" + year;
        created(
                "/activities",
                Map.of(
                        "externalId",
                        activity,
                        "name",
                        "Dagen " + year,
                        "type",
                        "SEMINAR",
                        "date",
                        year + "-03-03",
                        "meetingPlace",
                        "Mötesplats Lycksele",
                        "theme",
                        "skog"));
        List<Map<String, Object>> given = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (int i = 0; i < PERSONS; i++) {
            if (random.nextInt(4) > 0) {
                there.add(persons.get(i));
                given.add(Map.of(
                        "externalId",
                        "VIDARE-C" + year + "-" + i,
                        "actor",
                        persons.get(i),
                        "onBehalfOf",
                        "VIDARE-" + SECTORS.get(i % SECTORS.size()),
                        "kind",
                        KINDS.get(random.nextInt(KINDS.size())),
                        "date",
                        year + "-03-03",
                        "activity",
                        activity,
                        "source",
                        "lista",
                        "confirmed",
                        true));
            }
        }
        created("/contributions", given);
        tookPart.put(year, there);
    }

    @Test
    void figures_about_persons_that_may_not_be_handed_on_say_so_where_they_are_included() {
        assertThat(Api.as("analyst").in("sv").get("/follow-up").at("/notes").toString())
                .contains("Internt: siffrorna om personer", "/follow-up/persons");
        assertThat(Api.as("analyst").in("en").get("/follow-up").at("/notes").toString())
                .contains("Internal: the figures about persons");
        assertThat(Api.as("reader").in("sv").get("/follow-up").at("/notes").toString())
                .doesNotContain("Internt");
    }

    @ParameterizedTest
    @ValueSource(ints = {FIRST, FIRST + 1, FIRST + 2})
    void what_is_shown_is_true_and_what_is_small_is_hidden_among_more(int year) {
        Map<String, Integer> truth = truth(year);
        Map<String, Integer> hiddenSum = new HashMap<>();
        Set<String> hidesSmall = new HashSet<>();
        for (JsonNode row : rows(year)) {
            String division = row.at("/division").asText();
            int count = truth.getOrDefault(division + " " + row.at("/group").asText(), 0);
            if (row.at("/persons").isNull()) {
                hiddenSum.merge(division, count, Integer::sum);
            } else {
                assertThat(row.at("/persons").asInt()).as(row.toString()).isEqualTo(count);
            }
            if (count > 0 && count < SMALLEST) {
                assertThat(row.at("/persons").isNull()).as(row.toString()).isTrue();
                hidesSmall.add(division);
            }
        }
        hidesSmall.forEach(
                division -> assertThat(hiddenSum.get(division)).as(division).isGreaterThanOrEqualTo(2 * SMALLEST));
        assertThat(truth.get("ALL ALL")).isEqualTo(tookPart.get(year).size());
    }

    @Test
    void the_register_has_small_groups_to_hide_and_something_is_shown() {
        int small = 0;
        int shown = 0;
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            small += (int) truth(year).values().stream()
                    .filter(count -> count < SMALLEST)
                    .count();
            for (JsonNode row : rows(year)) {
                shown += row.at("/persons").asInt() > 0 ? 1 : 0;
            }
        }
        assertThat(small).isPositive();
        assertThat(shown).isGreaterThan(2 * YEARS);
    }

    /** By rung and sector, of those who took part, from the list of everyone's standings. */
    private Map<String, Integer> truth(int year) {
        Map<String, Integer> truth = new HashMap<>();
        for (int page = 1, pages = 1; page <= pages; page++) {
            JsonNode standings = Api.as("analyst")
                    .get("/standings?type=PERSON&limit=1000&asOf=" + year + "-12-31&page=" + page)
                    .json();
            pages = 1 + standings.at("/total").asInt() / 1000;
            for (JsonNode standing : standings.at("/items")) {
                if (tookPart.get(year).contains(standing.at("/actor/id").asText())) {
                    truth.merge("ALL ALL", 1, Integer::sum);
                    truth.merge("RUNG RUNG_" + standing.at("/rung").asInt(), 1, Integer::sum);
                    truth.merge("SECTOR " + standing.at("/actor/sector").asText(), 1, Integer::sum);
                }
            }
        }
        return truth;
    }

    private static JsonNode rows(int year) {
        return Api.as("analyst")
                .get("/follow-up/persons?from=" + year + "-01-01&to=" + (year + 1) + "-01-01")
                .at("/rows");
    }

    private static Answer created(String path, Object body) {
        Answer answer = Api.as("administrator").post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }
}
