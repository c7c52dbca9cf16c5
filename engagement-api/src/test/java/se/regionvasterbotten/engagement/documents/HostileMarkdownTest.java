package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes, it comes out as words. */
class HostileMarkdownTest {
    private static final String ALL = """
            <script>alert(1)</script>
            <img src=x onerror=alert(1)> och <a href="javascript:alert(1)">här</a>
            [ett](javascript:alert(1)) [två](JaVaScRiPt:alert(1)) [tre](data:text/html;base64,PHNjcmlwdD4=)
            ![fyra](data:text/html;base64,PHNjcmlwdD4=) ![fem](https://example.org/spy.png)
            [sex](vbscript:x) [sju](file:///etc/passwd) [åtta](//example.org/x) [nio](java&#10;script:alert(1))
            [tio](https:alert) [elva](<https://exa mple.org>) <javascript:alert(1)> [tolv](https://example.org/"onclick="x)
            [tretton]: javascript:alert(1)
            [tretton] <svg onload=alert(1)> <style>*{display:none}</style> <!-- gömt --> {{7*7}} \u0000 \ufffe
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "![x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](data:text/html,1)",
                "<javascript:alert(1)>",
                "</div></main><script>alert(1)</script>",
                "| a |\\n|:--|\\n| <b onclick=x>1</b> |"
            })
    void html_has_no_element_attribute_or_address_that_does_anything(String markdown) {
        String html = Markdown.html(markdown.replace("\\n", "\n"));

        assertThat(html)
                .doesNotContainPattern("<(script|img|svg|style|iframe|b)\\b")
                .doesNotContain("href");
        assertThat(html.replaceAll(
                        "<(p|/p|table|/table|thead|/thead|tbody|/tbody|tr|/tr|th scope=\"col\"|/th|td|/td)>", ""))
                .doesNotContain("<");
    }

    @Test
    void the_words_of_what_is_refused_are_kept() {
        assertThat(Markdown.html("a [b](javascript:x) ![c](https://example.org/c.png) <i>d</i>"))
                .isEqualTo("<p>a b c &lt;i&gt;d&lt;/i&gt;</p>\n");
    }

    @Test
    void links_to_the_web_and_to_mail_stay() {
        assertThat(Markdown.html("[a](https://example.org/?a=1&b=2#c) [b](mailto:a@example.org) <http://example.org>"))
                .contains("href=\"https://example.org/?a&#61;1&amp;b&#61;2#c\"")
                .contains("href=\"mailto:a&#64;example.org\"")
                .contains("href=\"http://example.org\"");
    }

    @Test
    void the_page_holds_no_script_and_leads_nowhere_but_to_the_web() {
        String page = DocumentHtml.render(hostile());

        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "<script", "<img", "<svg", "onerror=\"", "href=\"javascript", "href=\"data", "href=\"//");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void the_pdf_holds_no_action_but_links_to_the_web() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.render(hostile()))) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    assertThat(((PDAnnotationLink) annotation)
                                    .getAction()
                                    .getCOSObject()
                                    .toString())
                            .contains("https://example.org")
                            .doesNotContain("JavaScript");
                }
            }
        }
    }

    @Test
    void the_docx_refers_to_nothing_outside_but_links_to_the_web() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocumentDocx.render(hostile())))) {
            for (PackageRelationship relation : word.getPackagePart().getRelationships()) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                    assertThat(relation.getTargetURI().toString()).startsWith("https://example.org/");
                }
            }
            assertThat(word.getAllPictures()).isEmpty();
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).contains("<script>alert(1)</script>"));
        }
    }

    private static Document hostile() {
        return Documents.of(
                Documents.SWEDISH,
                List.of(
                        new Block.Heading(1, "</style><script>alert(1)</script>", "rubrik"),
                        new Block.Prose(ALL, Origin.WRITTEN),
                        new Block.Remark("<script>alert(1)</script>", ALL, Origin.GENERATED),
                        new Block.Facts(List.of(new Fact("<script>alert(1)</script>", "\" onload=\"x")))));
    }
}
