package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Pictures of the follow-up, and their tables in every form. */
class PicturesIT extends ContainerTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YEAR = "?from=2025-01-01&to=2026-01-01";

    @BeforeAll
    static void somebody_on_the_ladder() {
        Answer activity = Api.as("registrar").post("/activities", """
                {"externalId":"PIC-1","name":"Bildprov","type":"SEMINAR","date":"2025-03-04","meetingPlace":"Mötesplats Lycksele",
                 "theme":"energi"}""");
        assertThat(activity.status()).as(activity.toString()).isIn(200, 201);
        Api.as("registrar").post("/organisations", """
                {"externalId":"PIC-O","name":"Bildprovet <&> AB","sector":"akademi"}""");
        Answer given = Api.as("registrar").post("/contributions", """
                {"externalId":"PIC-C","actor":"PIC-O","kind":"PANELLIST","date":"2025-03-04","activity":"PIC-1","source":"prov",
                 "confirmed":true}""");
        assertThat(given.status()).as(given.toString()).isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staircase", "flows", "years", "conversion"})
    void a_picture_is_answered_in_each_of_its_forms(String picture) throws Exception {
        String path = "/follow-up/" + picture + YEAR;
        Answer table = Api.anonymous().get(path);
        assertThat(table.header("Content-Type").orElse("")).startsWith("application/json");
        assertThat(table.at("/rows").size()).isPositive();

        Answer svg = Api.anonymous().with("Accept", "image/svg+xml").get(path + "&lang=en");
        assertThat(svg.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Language")).contains("en");
        assertThat(root(svg).getAttribute("role")).isEqualTo("img");

        Answer csv = Api.anonymous().with("Accept", "text/csv").get(path);
        assertThat(csv.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition"))
                .contains("attachment; filename=\"engagemangstrappan-" + picture + ".csv\"");
        assertThat(csv.header("Link").orElse("")).contains("describedby", "application/csvm+json");
        assertThat(csv.text()).startsWith("\ufeff").endsWith("\r\n");
        assertThat(csv.text().split("\r\n")).hasSize(table.at("/rows").size() + 1);

        Answer workbook = Api.anonymous().with("Accept", XLSX).get(path);
        assertThat(workbook.header("Content-Type").orElse("")).startsWith(XLSX);
        assertThat(workbook.text()).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-up/sectors", "/follow-up/themes", "/themes/{energi}/path", "/network"})
    void a_picture_of_what_was_done_has_a_role_a_title_a_description_and_its_table_by_accept(String picture)
            throws Exception {
        Api reader = Api.as("reader");
        String path = picture.replace("{energi}", energi()) + YEAR;
        Element svg = root(reader.with("Accept", "image/svg+xml").get(path + "&lang=en"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isNotBlank();
        assertThat(said(svg, "title")).isNotBlank().isNotEqualTo(said(svg, "desc"));
        assertThat(said(svg, "desc")).isNotBlank();
        Answer data = reader.with("Accept", "application/json").get(path);
        assertThat(data.header("Content-Type").orElse("")).startsWith("application/json");
        assertThat(data.json().isObject()).isTrue();
        Answer table = reader.with("Accept", "text/csv").get(path);
        assertThat(table.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.text().split("\r\n")[0]).contains(";");
        Answer page = reader.with("Accept", "text/html").get(path);
        assertThat(page.text())
                .contains("<svg ", "<caption>", "<th scope=\"col\">")
                .doesNotContain("<script");
    }

    private static String said(Element svg, String name) {
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }

    private static String energi() {
        for (JsonNode theme : Api.anonymous().get("/themes?limit=1000").at("/items")) {
            if (theme.at("/name").asText().equals("energi")) {
                return theme.at("/id").asText();
            }
        }
        throw new AssertionError("no theme energi");
    }

    @Test
    void the_csv_is_what_its_description_says() {
        String path = "/follow-up/years?from=2024-01-01&to=2026-01-01";
        Answer description =
                Api.anonymous().with("Accept", "application/csvm+json").get(path);
        assertThat(description.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(description.at("/@context/1/@language").asText()).isEqualTo("sv");
        assertThat(description.at("/url").asText()).endsWith("/engagement/v1" + path);
        assertThat(description.at("/dialect/delimiter").asText()).isEqualTo(";");
        String[] lines = Api.anonymous()
                .with("Accept", "text/csv")
                .get(path)
                .text()
                .substring(1)
                .split("\r\n");
        List<String> titles = titles(description, "sv");
        assertThat(lines[0].split(";")).containsExactlyElementsOf(titles);
        assertThat(titles(description, "en")).hasSameSizeAs(titles).doesNotContainAnyElementsOf(List.of("Ställning"));
        JsonNode table = Api.anonymous().get(path).json();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(";");
            for (int column = 0; column < cells.length; column++) {
                JsonNode told = description.at("/tableSchema/columns/" + column);
                assertThat(cells[column])
                        .isEqualTo(table.at("/rows/" + (i - 1))
                                .path(told.path("name").asText())
                                .asText());
                if (told.path("datatype").asText().equals("integer")) {
                    assertThat(cells[column]).matches("\\d+");
                }
            }
        }
    }

    @Test
    void a_picture_has_the_figures_of_the_follow_up() {
        JsonNode followUp = Api.anonymous().get("/follow-up" + YEAR).json();
        JsonNode staircase = Api.anonymous().get("/follow-up/staircase" + YEAR).json();
        for (String end : List.of("opening", "closing")) {
            for (JsonNode count : followUp.at("/organisations/" + end)) {
                JsonNode row = StreamSupport.stream(staircase.at("/rows").spliterator(), false)
                        .filter(one -> one.path("state").equals(count.path("state")))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.path(end)).isEqualTo(count.path("actors"));
            }
        }
        int flowing = 0;
        for (JsonNode flow : Api.anonymous().get("/follow-up/flows" + YEAR).at("/rows")) {
            flowing += flow.path("actors").asInt();
        }
        int closing = 0;
        for (JsonNode count : followUp.at("/organisations/closing")) {
            closing += count.path("actors").asInt();
        }
        assertThat(flowing).isEqualTo(closing);
    }

    @Test
    void going_on_is_the_same_from_the_stored_steps_as_from_all_that_is_known() {
        String now = "?from=2025-01-01&to=2026-01-01";
        JsonNode stored = Api.as("reader").get("/follow-up/conversion" + now).at("/rows");
        JsonNode computed = Api.as("reader")
                .get("/follow-up/conversion" + now + "&knownAt=2999-01-01T00:00:00Z")
                .at("/rows");
        assertThat(stored).isEqualTo(computed).hasSize(4);
        assertThat(stored.at("/0/arrived").asInt()).isPositive();
        assertThat(stored.at("/0/part").asInt()).isPositive();
    }

    @Test
    void persons_and_free_questions_are_for_those_who_may() {
        String persons = "/follow-up/staircase" + YEAR + "&type=PERSON";
        assertThat(Api.anonymous().get(persons).status()).isEqualTo(401);
        assertThat(Api.as("reader").get(persons).status()).isEqualTo(403);
        assertThat(Api.as("analyst").get(persons).status()).isEqualTo(200);
        String free = "/follow-up/flows?from=2025-01-01&to=2025-07-01";
        assertThat(Api.anonymous().get(free).status()).isEqualTo(401);
        assertThat(Api.as("reader").get(free).status()).isEqualTo(200);
        assertThat(Api.anonymous()
                        .get("/follow-up/years?sector=akademi&theme=energi")
                        .status())
                .isEqualTo(401);
        assertThat(Api.anonymous().get("/follow-up/years?from=1900-01-01").problem())
                .isEqualTo("parameter-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=9999-12-31", "to=0002-06-01", "to=0001-01-02"})
    void years_are_drawn_as_far_as_the_calendar_goes(String asked) {
        assertThat(Api.anonymous().get("/follow-up/years?" + asked).status()).isEqualTo(200);
    }

    @Test
    void a_browser_that_shows_an_image_is_given_one() {
        String chromium = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";
        assertThat(Api.anonymous()
                        .with("Accept", chromium)
                        .get("/follow-up/staircase")
                        .header("Content-Type")
                        .orElse(""))
                .startsWith("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staircase", "flows", "years", "conversion"})
    void a_page_has_the_picture_and_its_table_without_a_script_and_in_its_own_language(String picture)
            throws Exception {
        Answer page = Api.anonymous().get("/follow-up/" + picture + "?lang=en&format=HTML");
        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'self'");
        assertThat(page.text())
                .contains("<html lang=\"en\">", "<svg ", "<caption>", "<th scope=\"col\">")
                .doesNotContain("<script", "style=");
        String style = page.text().replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertThat(Api.anonymous().faulty().absolute(style).status()).isEqualTo(200);
    }

    @Test
    void the_standings_are_had_as_a_file_of_all_rows() {
        long total =
                Api.as("reader").get("/standings?asOf=2025-12-31").at("/total").asLong();
        Answer all = Api.as("reader").get("/standings?asOf=2025-12-31&format=CSV");
        assertThat(all.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(all.text().split("\r\n")).hasSize((int) total + 1);
        assertThat(all.text()).contains("Bildprovet <&> AB");
        Answer one = Api.as("reader").get("/standings?asOf=2025-12-31&limit=1&format=CSV");
        assertThat(one.text().split("\r\n")).hasSize(2);
        assertThat(Api.anonymous().get("/standings?format=CSV").status()).isEqualTo(401);
        assertThat(Api.as("reader").get("/standings?type=PERSON&format=XLSX").status())
                .isEqualTo(403);
        assertThat(Api.as("reader").faulty().get("/standings?format=ODS").status())
                .isEqualTo(400);
    }

    private static Element root(Answer svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.text())))
                .getDocumentElement();
    }

    private static List<String> titles(Answer description, String language) {
        return StreamSupport.stream(description.at("/tableSchema/columns").spliterator(), false)
                .map(column -> column.at("/titles/" + language).asText())
                .toList();
    }
}
