package se.regionvasterbotten.engagement.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A document as PDF, both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): tagged in reading order, with its language, an outline, letters that can be searched, and
 * nothing that a reader must have beside it.
 */
public final class DocumentPdf {
    static {
        XRLog.setLoggerImpl(new LibraryLog());
    }

    private DocumentPdf() {}

    /** The whole file, the same for the same document. */
    public static byte[] render(Document document) {
        PictureDrawer drawer = new PictureDrawer();
        String html = PdfPage.of(document, drawer);
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = builder(html, drawer, pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                Spoken.links(pdf);
                return SteadyPdf.save(pdf, document.made(), html);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PdfRendererBuilder builder(String html, PictureDrawer drawer, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Engagemangstrappan")
                .useSVGDrawer(drawer)
                .addDOMMutator(new Unprintable())
                .addDOMMutator(new LongWords())
                .addDOMMutator(new KeptTogether())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (Face face : Face.values()) {
            PDType0Font font = PDType0Font.load(pdf, face.open(), true);
            FontStyle style = face.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new PDFontSupplier(font), Face.FAMILY, face.weight(), style, true);
        }
        return builder;
    }
}
