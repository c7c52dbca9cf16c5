package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.pictures.Gallery;

/**
 * How long a report of forty pages takes as PDF, beside what openhtmltopdf takes alone for the same HTML, with the same fonts and profiles; run by its name only. The
 * product's time has more in it: the HTML, the pictures from SVG to shapes, letters that the fonts lack, and the steady day and identity.
 */
class DocumentSpeed {
    private static final int WARM = Integer.getInteger("documents.warm", 4);
    private static final int TIMES = Integer.getInteger("documents.times", 7);

    @Test
    void forty_pages_take_less_than_three_times_what_the_library_takes_alone() throws Exception {
        Document report = report();
        int pages = pages(DocumentPdf.render(report));
        List<Double> ours = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            double product = seconds(() -> DocumentPdf.render(report));
            PictureDrawer pictures = new PictureDrawer();
            String html = PdfPage.of(report, pictures);
            double library = seconds(() -> library(html, pictures));
            if (i >= WARM) {
                ours.add(product);
                alone.add(library);
            }
        }
        double ratio = median(ours) / median(alone);
        System.out.printf(
                Locale.ROOT,
                "pages %d, the product %.2f s, the library alone %.2f s, ratio %.2f (medians of %d)%n",
                pages,
                median(ours),
                median(alone),
                ratio,
                TIMES);

        assertThat(pages).isGreaterThanOrEqualTo(40);
        assertThat(ratio).isLessThan(3);
    }

    private static byte[] library(String html, PictureDrawer pictures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .usePDDocument(pdf)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useSVGDrawer(pictures)
                    .toStream(bytes);
            for (Face face : Face.values()) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(pdf, face.open(), true)),
                        Face.FAMILY,
                        face.weight(),
                        face.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            builder.run();
        }
        return bytes.toByteArray();
    }

    /** Sections of prose, each with a picture and its table, and an appendix of rows. */
    private static Document report() {
        List<Block> blocks = new ArrayList<>();
        for (int section = 1; section <= 3; section++) {
            blocks.add(new Block.Heading(1, "Avsnitt " + section, "avsnitt-" + section));
            int number = section;
            Gallery.ordinary(Documents.SWEDISH).forEach((name, picture) -> {
                blocks.add(new Block.Heading(2, picture.table().title(), name + "-" + number));
                blocks.add(new Block.Prose(Documents.MARKDOWN, Origin.WRITTEN));
                blocks.add(new Block.Illustration(picture, picture.table().description()));
                blocks.add(new Block.Prose(
                        "Fjorton organisationer tog **minst** ett steg.\n\n".repeat(4), Origin.GENERATED));
                blocks.add(new Block.Tabulated(picture.table().title(), picture.table()));
            });
        }
        blocks.add(new Block.Heading(1, "Bilaga", "bilaga"));
        blocks.add(new Block.Tabulated("Förflyttningar", Documents.rows(300, Documents.SWEDISH)));
        return Documents.of(Documents.SWEDISH, blocks);
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        }
    }

    private static double seconds(Callable<byte[]> made) throws Exception {
        long start = System.nanoTime();
        assertThat(made.call()).isNotEmpty();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
