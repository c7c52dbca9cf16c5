package se.regionvasterbotten.engagement.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document as DOCX (ISO/IEC 29500) to work on in a word processor: real headings, lists, tables with header rows, pictures with their words, and its language. */
public final class DocumentDocx {
    private DocumentDocx() {}

    /** The whole file, the same for the same document. */
    public static byte[] render(Document document) {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxFrame.prepare(word, document);
            DocxBody.write(word, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), document.made());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
