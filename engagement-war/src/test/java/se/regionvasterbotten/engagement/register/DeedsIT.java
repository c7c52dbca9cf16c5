package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.CarriedTheme.DIGITAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.NATIONAL;
import static se.regionvasterbotten.engagement.register.CarriedTheme.REGIONAL;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What was done in a period, beside how actors moved: initiatives, outcomes, sectors that met, carried themes and reach. */
class DeedsIT extends ContainerTest {
    private static final String YEAR = "from=2025-01-01&to=2026-01-01";
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();
    private final CarriedTheme theme = new CarriedTheme();
    private final String kommun = told.organisation(own("Kommun"), "offentlig sektor");
    private final String bolag = told.organisation(own("Bolag"), "näringsliv");
    private final String universitet = told.organisation(own("Universitet"), "akademi");

    @BeforeEach
    void a_year_is_told() {
        String group = initiative("arbetsgrupp", "2025-03-01", null, kommun, bolag);
        initiative("projekt", "2024-03-01", "2025-06-01", kommun, universitet);
        initiative("nätverk", "2026-02-01", null, kommun, bolag);
        outcome(group, "2025-11-01", "Kommunen beslutar");
        outcome(group, "2026-01-01", "Nästa års beslut");
        String first = theme.activity("2025-02-01", NATIONAL, "reach", 100);
        String second = theme.activity("2025-04-01", REGIONAL);
        theme.activity("2025-05-01", DIGITAL, "reach", 40);
        theme.activity("2026-05-01", DIGITAL, "reach", 7);
        theme.shared(kommun, null, first, second);
        theme.shared(bolag, null, first, second);
        theme.shared(universitet, null, first);
        theme.say(first, second, "CONFIRMED");
    }

    @Test
    void initiatives_are_told_by_type_and_theme_outcomes_with_their_trails() {
        JsonNode answer = followUp("reader", "");

        assertThat(numbers(answer.at("/initiatives"))).isEqualTo("1 1 1");
        assertThat(answer.at("/initiatives/types").findValuesAsText("type")).containsExactly("arbetsgrupp", "projekt");
        assertThat(numbers(answer.at("/initiatives/themes/0"))).isEqualTo("1 1 1");
        assertThat(answer.at("/outcomes/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/outcomes/items/0/name").asText()).isEqualTo("Kommunen beslutar");
        String trail = answer.at("/outcomes/items/0/trail").asText().replace("/engagement/v1", "");
        assertThat(Api.as("reader").get(trail).at("/outcome/name").asText()).isEqualTo("Kommunen beslutar");
    }

    @Test
    void sectors_meet_where_their_organisations_were_members_at_the_same_time_as_in_the_network() {
        JsonNode answer = followUp("reader", "");

        assertThat(rows(answer.at("/sectorMatrix"), "one", "other", "initiatives"))
                .containsExactly("akademi offentlig sektor 1", "näringsliv offentlig sektor 1");
        JsonNode network =
                Api.as("reader").get("/network?" + YEAR + "&theme=" + theme.id).at("/sectors");
        assertThat(rows(network, "one", "other", "initiatives"))
                .containsAll(rows(answer.at("/sectorMatrix"), "one", "other", "initiatives"));
    }

    @Test
    void behind_every_number_of_initiatives_stand_as_many_as_it_says() {
        List<JsonNode> figures = followUp("reader", "").findParents("links").stream()
                .filter(figure -> figure.has("begun") || figure.has("initiatives"))
                .toList();
        assertThat(figures).hasSize(6);

        for (JsonNode figure : figures) {
            figure.get("links").fields().forEachRemaining(link -> {
                String path = link.getValue().asText().replace("/engagement/v1", "");
                assertThat(Api.as("reader").get(path).at("/total").asInt())
                        .as(path)
                        .isEqualTo(figure.get(link.getKey()).asInt());
            });
        }
        assertThat(Api.as("reader")
                        .get("/follow-up/initiatives?oneSector=akademi")
                        .problem())
                .isEqualTo("parameter-required");
    }

    @Test
    void behind_every_number_of_carried_themes_and_of_reach_stand_as_many_as_it_says() {
        JsonNode answer = followUp("reader", "");
        List<JsonNode> figures = new ArrayList<>(answer.at("/carriedThemes").findParents("links"));
        figures.addAll(answer.at("/reach").findParents("links"));
        assertThat(figures).hasSize(5);

        for (JsonNode figure : figures) {
            figure.get("links").fields().forEachRemaining(link -> {
                String path = link.getValue().asText().replace("/engagement/v1", "");
                assertThat(Api.as("reader").get(path).at("/total").asInt())
                        .as(path)
                        .isEqualTo(figure.get(link.getKey()).asInt());
            });
        }
        String times = answer.at("/carriedThemes/0/links/times").asText().replace("/engagement/v1", "");
        JsonNode time = Api.as("reader").get(times).at("/items/0");
        assertThat(time.at("/from/date").asText() + " " + time.at("/to/date").asText())
                .isEqualTo("2025-02-01 2025-04-01");
        String reached = answer.at("/reach/places/0/links/activities").asText().replace("/engagement/v1", "");
        assertThat(Api.as("reader").get(reached).at("/items/0/reach").asLong()).isEqualTo(40);
        assertThat(Api.anonymous().get("/follow-up?" + YEAR).at("/reach").findValues("links"))
                .isEmpty();
    }

    @Test
    void a_theme_is_carried_between_places_by_so_many_organisations() {
        JsonNode carried = followUp("reader", "").at("/carriedThemes");

        assertThat(rows(carried, "from", "to", "times", "organisations")).containsExactly("NATIONAL REGIONAL 1 2");
        assertThat(rows(followUp("reader", "&sector=akademi").at("/carriedThemes"), "times"))
                .isEmpty();
        assertThat(rows(followUp("reader", "&sector=n%C3%A4ringsliv").at("/carriedThemes"), "times", "organisations"))
                .containsExactly("1 1");
    }

    @Test
    void reach_is_told_apart_by_theme_and_by_place() {
        JsonNode reach = followUp("reader", "").at("/reach");

        assertThat(reach.at("/activities").asInt()).isEqualTo(2);
        assertThat(reach.at("/heads").asInt()).isEqualTo(140);
        assertThat(rows(reach.at("/themes"), "heads")).containsExactly("140");
        assertThat(rows(reach.at("/places"), "heads")).containsExactly("40", "100");
        assertThat(rows(
                        followUp("reader", "&meetingPlace=Digitala+V%C3%A4sterbotten")
                                .at("/reach/places"),
                        "heads"))
                .containsExactly("40");
    }

    @Test
    void a_filter_chooses_what_the_organisations_that_it_chooses_were_in() {
        JsonNode academy = followUp("reader", "&sector=akademi");

        assertThat(numbers(academy.at("/initiatives"))).isEqualTo("0 0 1");
        assertThat(academy.at("/outcomes/total").asInt()).isZero();
        assertThat(rows(academy.at("/sectorMatrix"), "one", "other")).containsExactly("akademi offentlig sektor");
    }

    @Test
    void what_becomes_known_later_was_not_known_then() {
        String known = Instant.now().toString();
        JsonNode then = followUp("reader", "&knownAt=" + known);
        initiative("projekt", "2025-05-01", null, kommun);
        theme.activity("2025-08-01", REGIONAL, "reach", 1000);

        assertThat(numbers(followUp("reader", "").at("/initiatives"))).isEqualTo("2 2 1");
        assertThat(followUp("reader", "&knownAt=" + known)).isEqualTo(then);
    }

    @Test
    void everyone_is_told_numbers_and_never_which_outcomes_nor_the_division_of_what_a_filter_chose() {
        JsonNode everyone = Api.anonymous().get("/follow-up?" + YEAR).json();

        assertThat(everyone.at("/outcomes/total").asInt()).isPositive();
        assertThat(everyone.at("/outcomes").has("items")).isFalse();
        assertThat(everyone.has("sectorMatrix")).isTrue();
        JsonNode filtered =
                Api.anonymous().get("/follow-up?" + YEAR + "&theme=" + theme.id).json();
        assertThat(filtered.has("sectorMatrix")).isFalse();
        assertThat(filtered.has("organisations")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sectors, SVG, image/svg+xml, <title>Sektorer som möts",
        "sectors, CSV, text/csv, Sektor;Annan sektor;Gemensamma initiativ",
        "sectors, HTML, text/html, <caption>Initiativ",
        "themes, SVG, image/svg+xml, <title>Frågornas väg",
        "themes, CSV, text/csv, Fråga;Nationella aktiviteter;Regionala aktiviteter;Digitala aktiviteter;Förd vidare",
        "themes, CSVW, application/csvm+json, carriedWays"
    })
    void sectors_and_themes_are_drawn_for_everyone(String picture, String format, String type, String part) {
        Answer answer = Api.anonymous().get("/follow-up/" + picture + "?" + YEAR + "&format=" + format);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.text()).contains(part);
    }

    @Test
    void a_picture_of_what_a_filter_chose_needs_a_role_and_says_what_the_figures_say() {
        String themes = "/follow-up/themes?" + YEAR + "&theme=" + theme.id;

        assertThat(Api.anonymous().get(themes).status()).isEqualTo(401);
        JsonNode row = Api.as("reader").get(themes).at("/rows/0");
        assertThat(row.at("/national").asInt()).isEqualTo(1);
        assertThat(row.at("/carried").asInt()).isEqualTo(1);
        assertThat(row.at("/carriedWays").asText()).isEqualTo("nationell till regional: 1");
        JsonNode sectors = Api.as("reader")
                .get("/follow-up/sectors?" + YEAR + "&theme=" + theme.id)
                .at("/rows");
        assertThat(sectors.findValuesAsText("initiatives").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "SVG, image/svg+xml, <title>Organisationer som möts",
        "CSV, text/csv, Organisation;Sektor;Annan organisation"
    })
    void the_network_is_drawn_of_organisations_whoever_asks(String format, String type, String part) {
        String anna = told.person(null);
        theme.shared(anna, kommun, theme.activity("2025-09-01", REGIONAL));
        Answer answer = Api.as("administrator").get("/network?" + YEAR + "&theme=" + theme.id + "&format=" + format);

        assertThat(answer.header("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.text()).contains(part).doesNotContain("Anna Ström");
    }

    private JsonNode followUp(String role, String more) {
        Answer answer = Api.as(role).get("/follow-up?" + YEAR + "&theme=" + theme.id + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String initiative(String type, String from, String to, String... members) {
        List<Map<String, Object>> all = List.of(members).stream()
                .map(one -> body("organisation", one, "role", "medlem i arbetsgrupp", "from", from))
                .toList();
        Map<String, Object> initiative = new HashMap<>(body(
                "externalId",
                own("I"),
                "name",
                own("Gruppen"),
                "type",
                type,
                "theme",
                theme.name,
                "from",
                from,
                "to",
                to));
        initiative.put("members", all);
        Answer made = registrar.post("/initiatives", initiative);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id").asText();
    }

    private void outcome(String initiative, String date, String name) {
        Answer made = registrar.post(
                "/outcomes",
                body(
                        "externalId",
                        own("R"),
                        "initiative",
                        initiative,
                        "date",
                        date,
                        "name",
                        name,
                        "document",
                        "https://diariet.example/2025-0001"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private static String numbers(JsonNode counts) {
        return counts.at("/begun").asInt() + " " + counts.at("/goingOn").asInt() + " "
                + counts.at("/ended").asInt();
    }

    private static List<String> rows(JsonNode rows, String... fields) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> row.path(field).asText())
                                .toList()))
                .toList();
    }
}
