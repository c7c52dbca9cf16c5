package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page can be read by eye and by ear, and keeps apart what was made and what was written. */
class DocumentHtmlTest {
    private static final String PAGE = DocumentHtml.render(Documents.everything(Documents.SWEDISH));

    @Test
    void it_has_a_language_a_title_one_first_heading_and_no_level_left_out() {
        assertThat(PAGE).contains("<html lang=\"sv\">", "<title>Uppföljning av strategiska mötesplatser 2025</title>");
        List<Integer> levels = all("<h([1-6])[ >]").stream()
                .map(level -> Integer.parseInt(level.group(1)))
                .toList();
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void what_the_product_made_is_marked_and_the_mark_explained() {
        assertThat(PAGE)
                .contains(
                        "<div class=\"prose generated\" data-origin=\"generated\">\n<p class=\"mark\">Ur registret</p>")
                .contains("<div class=\"prose written\" data-origin=\"written\">\n<p>")
                .contains("orden \u201dUr registret\u201d har gjorts automatiskt");
        assertThat(all("class=\"mark\"")).hasSameSizeAs(all("data-origin=\"generated\""));
    }

    @Test
    void a_document_that_an_official_wrote_alone_explains_no_mark() {
        String page =
                DocumentHtml.render(Documents.of(Documents.SWEDISH, List.of(new Block.Prose("Text.", Origin.WRITTEN))));

        assertThat(page).doesNotContain("Ur registret").doesNotContain("<nav");
    }

    @Test
    void english_documents_speak_english() {
        assertThat(DocumentHtml.render(Documents.everything(Locale.ENGLISH)))
                .contains("<html lang=\"en\">", "Figure 1. ", "Table 1. ", "From the register", "Contents", "1,000")
                .doesNotContain("Ur registret");
    }

    @Test
    void the_contents_lead_to_headings_that_are_there() {
        List<String> ids =
                all(" id=\"([^\"]+)\"").stream().map(id -> id.group(1)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("<a href=\"#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.group(1)));
    }

    @Test
    void every_heading_of_a_table_has_a_scope_and_every_picture_its_words() {
        assertThat(all("<th(?![^>]* scope=\"(?:row|col)\")[ >]")).isEmpty();
        assertThat(all("<svg [^>]*role=\"img\"[^>]*>\\s*<title>[^<]+</title>\\s*<desc>[^<]+</desc>"))
                .hasSameSizeAs(all("<figure>"));
        assertThat(all("<figcaption>Figur (\\d+)\\. ").get(1).group(1)).isEqualTo("2");
    }

    @Test
    void it_refers_to_nothing_outside_itself_and_may_do_nothing_but_be_styled() {
        assertThat(all("(?:src|href)=\"(?!#|https://www.regionvasterbotten.se)"))
                .isEmpty();
        assertThat(PAGE).doesNotContain("@import", "url(", "<script", "style=\"");
        String style = all("(?s)<style>(.*)</style>").get(0).group(1);
        assertThat(DocumentHtml.POLICY)
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains(Base64.getEncoder().encodeToString(Resources.sha256(style)));
    }

    @Test
    void cells_read_as_people_write_them() {
        assertThat(PAGE)
                .contains("<th scope=\"row\">Storforsheda kommun 1</th><td class=\"time\">2025-01-02</td>"
                        + "<td class=\"number\">1\u00a0000</td><td class=\"number\">25\u00a0%</td><td>Nej</td>")
                .contains("<td class=\"number\">1\u00a0234,5</td>")
                .contains("<td colspan=\"5\">Inga uppgifter.</td>");
    }

    @Test
    void running_text_has_lists_quotations_tables_and_no_headings_of_its_own() {
        assertThat(PAGE)
                .contains("<p><strong>En rubrik i löptexten</strong></p>")
                .contains("<ol start=\"3\">")
                .contains("<th scope=\"col\" class=\"number\">Aktörer</th>")
                .contains("<td class=\"number\">12</td>")
                .contains("<blockquote>", "<code>kod</code>", "Radbrott här<br />");
    }

    private static List<MatchResult> all(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(PAGE);
        return matcher.results().toList();
    }
}
