package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.regionvasterbotten.engagement.pictures.Gallery;

/** The PDF conforms to both profiles, and holds what a validator does not see. */
class DocumentPdfTest {
    private static final Document EVERYTHING = Documents.everything(Documents.SWEDISH);
    private static final byte[] FILE = DocumentPdf.render(EVERYTHING);
    private static final byte[] SMALLEST = DocumentPdf.render(new Document(
            "Titel", null, "Region Västerbotten", Locale.ENGLISH, EVERYTHING.made(), List.of(), List.of()));

    @Test
    void it_is_both_pdf_ua_and_pdf_a_as_verapdf_finds() {
        assertThat(Verified.faults(FILE, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verified.faults(FILE, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void the_smallest_document_conforms_as_well() {
        assertThat(Verified.faults(SMALLEST, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verified.faults(SMALLEST, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void verapdf_refuses_what_is_wrong() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SMALLEST)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            pdf.save(broken);

            assertThat(Verified.faults(broken.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
            assertThat(Verified.faults(broken.toByteArray(), PDFAFlavour.PDFA_2_A))
                    .isNotEmpty();
        }
    }

    @Test
    void an_opening_quotation_mark_is_never_left_alone_at_the_end_of_a_line() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            words.append("vid ")
                    .append("x".repeat(i % 7 + 1))
                    .append(" ”Dag ")
                    .append(i)
                    .append("” och ");
        }
        Document quoting = new Document(
                "Titel",
                null,
                "Region Västerbotten",
                Documents.SWEDISH,
                EVERYTHING.made(),
                List.of(),
                List.of(new Block.Prose(words.toString(), Origin.WRITTEN)));

        try (PDDocument pdf = Loader.loadPDF(DocumentPdf.render(quoting))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("”Dag");
            assertThat(text.lines()).noneMatch(line -> line.strip().matches("(.*\\s)?”"));
        }
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        assertThat(DocumentPdf.render(Documents.everything(Documents.SWEDISH))).isEqualTo(FILE);
    }

    @Test
    void it_says_its_language_title_day_and_publisher() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(EVERYTHING.title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Region Västerbotten");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-01-15T00:00:00Z");
        }
    }

    @Test
    void headings_come_in_order_and_every_picture_after_its_own() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<String> types = Tagged.of(pdf).stream()
                    .map(Tagged::type)
                    .filter(type -> type.matches("H[1-6]|Figure"))
                    .toList();

            List<String> pictures = Stream.generate(() -> List.of("H3", "Figure"))
                    .limit(Gallery.ordinary(Documents.SWEDISH).size())
                    .flatMap(List::stream)
                    .toList();
            List<String> expected = new ArrayList<>(List.of("H1", "H2", "H2", "H2"));
            expected.addAll(pictures);
            expected.addAll(List.of("H2", "H3", "H4"));
            assertThat(types).isEqualTo(expected);
        }
    }

    @Test
    void those_who_do_not_see_a_picture_are_told_its_title_and_description() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<String> told = Tagged.of(pdf).stream()
                    .filter(tag -> tag.type().equals("Figure"))
                    .map(Tagged::alternative)
                    .toList();

            assertThat(told)
                    .isEqualTo(Gallery.ordinary(Documents.SWEDISH).values().stream()
                            .map(Told::of)
                            .toList());
            assertThat(told.get(0))
                    .startsWith("Engagemangstrappan före och efter. ")
                    .contains("Medvetenhet");
        }
    }

    @Test
    void links_are_told_by_their_own_words_and_not_by_nothing_instead() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<Tagged> links = Tagged.of(pdf).stream()
                    .filter(tag -> tag.type().equals("Link"))
                    .toList();

            assertThat(links)
                    .hasSizeGreaterThan(10)
                    .extracting(Tagged::alternative)
                    .containsOnlyNulls();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations())
                        .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            }
        }
    }

    @Test
    void every_heading_of_a_table_says_what_it_is_the_heading_of() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<String> scopes = Tagged.of(pdf).stream()
                    .filter(tag -> tag.type().equals("TH"))
                    .map(Tagged::scope)
                    .toList();

            assertThat(scopes).containsOnly("Row", "Column");
            assertThat(scopes).filteredOn("Row"::equals).hasSizeGreaterThan(90);
        }
    }

    @Test
    void a_table_over_several_pages_repeats_its_header_row() throws IOException {
        List<String> pages = pages(FILE).stream()
                .filter(page -> page.contains("Storforsheda kommun"))
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Insatser"));
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        List<String> pages = pages(FILE);

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Sida " + (i + 1) + " av " + pages.size());
        }
    }

    @Test
    void the_table_of_contents_gives_the_pages_where_headings_are() throws IOException {
        List<String> pages = pages(FILE);
        Matcher line =
                Pattern.compile("Bilaga: definitioner och metod[ .]+(\\d+)").matcher(pages.get(0));

        assertThat(line.find()).isTrue();
        assertThat(pages.get(Integer.parseInt(line.group(1)) - 1)).contains("Bilaga: definitioner och metod");
    }

    @Test
    void the_outline_holds_all_headings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<String> titles = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles(item, titles));

            assertThat(titles)
                    .isEqualTo(EVERYTHING.headings().stream()
                            .map(Block.Heading::text)
                            .toList());
        }
    }

    @Test
    void words_with_letters_that_join_can_be_searched_and_copied() throws IOException {
        String words =
                "effekt och affischer, flaggor, Stiftelsen, officiell, “citat” – tankstreck, Ånäset, Šibenik, Łódź, Αθήνα, Київ";
        byte[] file =
                DocumentPdf.render(Documents.of(Documents.SWEDISH, List.of(new Block.Prose(words, Origin.WRITTEN))));

        assertThat(String.join("\n", pages(file)).replaceAll("\\s+", " ")).contains(words);
    }

    @Test
    void a_letter_that_the_fonts_lack_is_named() throws IOException {
        byte[] file = DocumentPdf.render(Documents.of(
                Documents.SWEDISH, List.of(new Block.Prose("Bra 😀\ufe0f möte 北 i dag #1", Origin.WRITTEN))));

        assertThat(String.join("\n", pages(file)).replaceAll("\\s+", " "))
                .contains("Bra [grinning face] möte [cjk unified ideographs 5317] i dag #1");
        assertThat(Verified.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void no_word_is_so_long_that_it_pushes_others_off_the_page() throws IOException {
        String longest = "x".repeat(300);
        byte[] file = DocumentPdf.render(Documents.of(
                Documents.SWEDISH,
                List.of(
                        new Block.Prose(longest + "\n\n| a | b |\n|--|--|\n| " + longest + " | slut |", Origin.WRITTEN),
                        new Block.Facts(List.of(new Fact("Adress", longest))))));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);

            float edge = pdf.getPage(0).getMediaBox().getWidth() - 60;
            assertThat(letters)
                    .hasSizeGreaterThan(900)
                    .allSatisfy(letter -> assertThat(letter.getEndX()).isLessThan(edge));
        }
    }

    @Test
    void every_font_is_embedded_and_its_own() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }

            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("SourceSans3");
            });
        }
    }

    private static void titles(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles(child, titles));
    }

    private static List<String> pages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(pdf));
            }
            return pages;
        }
    }
}
