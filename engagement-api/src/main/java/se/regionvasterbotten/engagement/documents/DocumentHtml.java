package se.regionvasterbotten.engagement.documents;

import java.util.Base64;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.Xml;

/** A document as one HTML page that refers to nothing outside itself. */
public final class DocumentHtml {
    private static final String STYLE = Resources.text("document.css");

    /** What a browser may let the page do: be styled as it is, and nothing else; for the header {@code Content-Security-Policy}. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Resources.sha256(STYLE))
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private DocumentHtml() {}

    /** The whole page, the same for the same document. */
    public static String render(Document document) {
        return "<!DOCTYPE html>\n<html lang=\"" + document.locale().toLanguageTag()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Xml.text(document.title()) + "</title>\n<style>" + STYLE + "</style>\n</head>\n"
                + HtmlBody.of(document, Picture::svg) + "</html>\n";
    }
}
