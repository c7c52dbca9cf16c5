package se.regionvasterbotten.engagement.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Saves a PDF so that the same content gives the same bytes: the day that the document was made instead of now, and an identity made of the content. */
final class SteadyPdf {
    private SteadyPdf() {}

    static byte[] save(PDDocument pdf, LocalDate made, String content) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            String told = new String(xmp.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + made + "T00:00:00+00:00$2");
            metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
        }
        pdf.setDocumentId(ByteBuffer.wrap(Resources.sha256(content)).getLong());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
