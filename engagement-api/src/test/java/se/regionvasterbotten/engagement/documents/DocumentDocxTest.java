package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.regionvasterbotten.engagement.pictures.Gallery;
import se.regionvasterbotten.engagement.pictures.Picture;

/** The DOCX is one that a word processor and a screen reader can work with. */
class DocumentDocxTest {
    private static final Document EVERYTHING = Documents.everything(Documents.SWEDISH);
    private static final byte[] FILE = DocumentDocx.render(EVERYTHING);
    private static final XWPFDocument WORD = open(FILE);

    @Test
    void headings_are_styles_with_an_outline_level() {
        List<XWPFParagraph> headings = WORD.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .toList();

        assertThat(headings)
                .extracting(XWPFParagraph::getText)
                .isEqualTo(
                        EVERYTHING.headings().stream().map(Block.Heading::text).toList());
        for (int level = 1; level <= Block.DEEPEST; level++) {
            XWPFStyle style = WORD.getStyles().getStyle("Heading" + level);
            assertThat(style.getName()).isEqualTo("heading " + level);
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                    .isEqualTo(level - 1);
        }
    }

    @Test
    void every_style_that_is_used_is_there() {
        assertThat(WORD.getParagraphs())
                .allSatisfy(paragraph -> assertThat(
                                paragraph.getStyle() == null || WORD.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue());
        assertThat(WORD.getTables())
                .allSatisfy(table -> assertThat(table.getStyleID()).isEqualTo("Data"));
        assertThat(WORD.getStyles().styleExist("Data")).isTrue();
    }

    @Test
    void tables_of_data_have_a_header_row_that_comes_again_and_facts_have_none() {
        List<XWPFTable> data = WORD.getTables().stream()
                .filter(table -> table.getRows().get(0).isRepeatHeader())
                .toList();

        assertThat(data).hasSize(Gallery.ordinary(Documents.SWEDISH).size() + 4);
        assertThat(data)
                .allSatisfy(table -> assertThat(table.getRows().subList(1, table.getNumberOfRows()))
                        .isNotEmpty()
                        .noneMatch(row -> row.isRepeatHeader()));
        assertThat(WORD.getTables()).hasSize(data.size() + 2);
    }

    @Test
    void every_table_of_data_stands_under_its_caption() {
        List<IBodyElement> parts = WORD.getBodyElements();
        List<String> before = IntStream.range(1, parts.size())
                .filter(i -> parts.get(i) instanceof XWPFTable table
                        && table.getRows().get(0).isRepeatHeader())
                .mapToObj(i -> parts.get(i - 1) instanceof XWPFParagraph caption ? caption.getText() : "a table")
                .filter(text -> text.startsWith("Tabell"))
                .toList();

        assertThat(before).hasSize(Gallery.ordinary(Documents.SWEDISH).size() + 3);
        assertThat(before.get(0)).isEqualTo("Tabell 1. Engagemangstrappan före och efter");
    }

    @Test
    void pictures_are_dots_with_the_drawing_beside_them_and_words_for_those_who_do_not_see_them() throws IOException {
        List<XWPFPicture> pictures = WORD.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();
        List<Picture> drawn = List.copyOf(Gallery.ordinary(Documents.SWEDISH).values());

        assertThat(pictures).hasSameSizeAs(drawn);
        String text = entry("word/document.xml");
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(pictures.get(i).getPictureData().getData()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(entry("word/media/image" + (2 * i + 2) + ".svg"))
                    .isEqualTo(drawn.get(i).svg());
        }
        for (XWPFParagraph paragraph : WORD.getParagraphs()) {
            paragraph.getRuns().stream()
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .forEach(drawing -> assertThat(drawn)
                            .extracting(Told::of)
                            .contains(drawing.getInlineArray(0).getDocPr().getDescr()));
        }
        assertThat(text.split("asvg:svgBlip", -1)).hasSize(drawn.size() + 1);
    }

    @Test
    void the_language_and_the_page_are_set() throws IOException {
        assertThat(entry("word/styles.xml")).contains("<w:lang w:val=\"sv-SE\"").doesNotContain("LANGUAGE");
        CTSectPr page = WORD.getDocument().getBody().getSectPr();
        assertThat(page.getPgSz().getW()).hasToString("11906");
        assertThat(page.getPgSz().getH()).hasToString("16838");
        assertThat(entry("word/footer1.xml")).contains("Sida ", "w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
        assertThat(entry("word/styles.xml", DocumentDocx.render(Documents.of(Locale.ENGLISH, List.of()))))
                .contains("<w:lang w:val=\"en-GB\"");
    }

    @Test
    void the_file_says_its_title_publisher_and_day() throws IOException {
        assertThat(WORD.getProperties().getCoreProperties().getTitle()).isEqualTo(EVERYTHING.title());
        assertThat(WORD.getProperties().getCoreProperties().getCreator()).isEqualTo("Region Västerbotten");
        assertThat(entry("docProps/core.xml"))
                .containsPattern("<dcterms:created[^>]*>2026-01-15T00:00:00Z<")
                .containsPattern("<dcterms:modified[^>]*>2026-01-15T00:00:00Z<");
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        assertThat(DocumentDocx.render(Documents.everything(Documents.SWEDISH))).isEqualTo(FILE);
    }

    @Test
    void what_the_product_made_is_marked_and_styled_apart() {
        List<XWPFParagraph> paragraphs = WORD.getParagraphs();
        int mark = IntStream.range(0, paragraphs.size())
                .filter(i -> "GeneratedMark".equals(paragraphs.get(i).getStyle()))
                .findFirst()
                .orElseThrow();

        assertThat(paragraphs.get(mark).getText()).isEqualTo("Ur registret");
        assertThat(paragraphs.get(mark + 1).getStyle()).isEqualTo("Generated");
        assertThat(paragraphs.get(mark + 2).getStyle()).isEqualTo("Normal");
    }

    @Test
    void running_text_has_lists_with_their_numbers_links_and_emphasis() {
        assertThat(paragraph("Tredje punkten").getNumFmt()).isEqualTo("decimal");
        assertThat(paragraph("Tredje punkten").getNumStartOverride()).hasToString("3");
        assertThat(paragraph("nationellt").getNumFmt()).isEqualTo("bullet");
        assertThat(paragraph("nationellt").getNumIlvl()).hasToString("1");
        assertThat(paragraph("Personliga relationer är avgörande.").getStyle()).isEqualTo("Quote");
        XWPFParagraph first = WORD.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("Regionen är inte enbart"))
                .findFirst()
                .orElseThrow();
        assertThat(first.getRuns())
                .filteredOn(run -> run.isBold())
                .extracting(run -> run.text())
                .containsExactly("inte enbart");
        assertThat(first.getRuns())
                .filteredOn(run -> run.isItalic())
                .extracting(run -> run.text())
                .containsExactly("viktig roll");
    }

    private static XWPFParagraph paragraph(String text) {
        return WORD.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(String name) throws IOException {
        return entry(name, FILE);
    }

    private static String entry(String name, byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is not there");
    }

    private static XWPFDocument open(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
    }
}
