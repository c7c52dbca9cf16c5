package se.regionvasterbotten.engagement.documents;

import static se.regionvasterbotten.engagement.pictures.Xml.text;

import java.util.List;
import java.util.stream.Collectors;

/** Where the headings are: links for the reader, and the outline that a PDF's reader shows beside the pages. */
final class HtmlContents {
    /** The deepest level in the table of contents. */
    static final int DEEPEST = 2;

    private HtmlContents() {}

    /** The table of contents; none of a single heading. */
    static String of(Document document) {
        List<Outline> outlines = Outline.of(document, DEEPEST);
        if (document.headings().size() < 2) {
            return "";
        }
        return "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">"
                + text(DocumentWords.of(document.locale(), "contents")) + "</h2>\n" + list(outlines) + "</nav>\n";
    }

    /** The outline of the PDF, an element that openhtmltopdf has in the head. */
    static String bookmarks(Document document) {
        return "<bookmarks>" + bookmarks(Outline.of(document, Block.DEEPEST)) + "</bookmarks>\n";
    }

    private static String list(List<Outline> outlines) {
        String items = outlines.stream()
                .map(outline -> "<li><a href=\"#" + outline.heading().id() + "\">"
                        + text(outline.heading().text())
                        + "</a>" + (outline.below().isEmpty() ? "" : "\n" + list(outline.below())) + "</li>\n")
                .collect(Collectors.joining());
        return "<ul>\n" + items + "</ul>\n";
    }

    private static String bookmarks(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> "<bookmark name=\"" + text(outline.heading().text()) + "\" href=\"#"
                        + outline.heading().id() + "\">" + bookmarks(outline.below()) + "</bookmark>")
                .collect(Collectors.joining());
    }
}
