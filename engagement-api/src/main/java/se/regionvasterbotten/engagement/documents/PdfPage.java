package se.regionvasterbotten.engagement.documents;

import static se.regionvasterbotten.engagement.pictures.Xml.text;

/** The HTML that becomes the PDF: the body of the page, in pages. */
final class PdfPage {
    private static final String STYLE = Resources.text("document-pdf.css");

    private PdfPage() {}

    /** The whole HTML, well-formed; the pictures are left with the drawer. */
    static String of(Document document, PictureDrawer drawer) {
        String title = text(document.title());
        String subtitle = document.subtitle() == null ? document.title() : document.subtitle();
        return "<html lang=\"" + document.locale().toLanguageTag() + "\">\n<head>\n<title>" + title
                + "</title>\n<meta name=\"author\" content=\"" + text(document.publisher())
                + "\"/>\n<meta name=\"subject\" content=\"" + text(subtitle) + "\"/>\n"
                + HtmlContents.bookmarks(document)
                + "<style>" + text(style(document)) + "</style>\n</head>\n"
                + HtmlBody.of(document, drawer::place) + "</html>\n";
    }

    /** The style, with what stands at the foot of every page: the title, and which page of how many it is. */
    private static String style(Document document) {
        String page = DocumentWords.of(document.locale(), "page", "\" counter(page) \"", "\" counter(pages) \"");
        return STYLE.replace("\"title\"", '"' + quoted(document.title()) + '"').replace("\"page\"", '"' + page + '"');
    }

    /** Plain words within quotation marks of CSS. */
    private static String quoted(String words) {
        return Unprintable.printable(words)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", " ");
    }
}
