package se.regionvasterbotten.engagement.documents;

import static se.regionvasterbotten.engagement.pictures.Xml.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.pictures.Picture;

/** The body of a document as well-formed HTML, the same for the page and for the PDF but for how a picture is drawn. */
final class HtmlBody {
    private final Document document;
    private final Function<Picture, String> drawing;
    private int figures;
    private int tables;

    private HtmlBody(Document document, Function<Picture, String> drawing) {
        this.document = document;
        this.drawing = drawing;
    }

    /**
     * The body.
     *
     * @param drawing the element that a picture becomes
     */
    static String of(Document document, Function<Picture, String> drawing) {
        HtmlBody body = new HtmlBody(document, drawing);
        String blocks = document.blocks().stream().map(body::block).collect(Collectors.joining());
        return "<body class=\"document\">\n" + body.cover() + HtmlContents.of(document) + "<main>\n" + blocks
                + "</main>\n</body>\n";
    }

    private String cover() {
        String subtitle =
                document.subtitle() == null ? "" : "<p class=\"subtitle\">" + text(document.subtitle()) + "</p>\n";
        String reading = document.generated()
                ? "<div class=\"reading\"><p><strong>" + text(word("reading")) + "</strong></p><p>"
                        + text(word("reading.text", word("mark"))) + "</p></div>\n"
                : "";
        return "<header class=\"cover\">\n<p class=\"publisher\">" + text(document.publisher()) + "</p>\n<h1>"
                + text(document.title())
                + "</h1>\n" + subtitle + facts(document.facts()) + reading + "</header>\n";
    }

    private String block(Block block) {
        if (block instanceof Block.Heading heading) {
            String name = "h" + (heading.level() + 1);
            return "<" + name + " id=\"" + heading.id() + "\">" + text(heading.text()) + "</" + name + ">\n";
        }
        if (block instanceof Block.Prose prose) {
            return written("prose", prose.origin(), Markdown.html(prose.markdown()));
        }
        if (block instanceof Block.Remark remark) {
            String title = "<p class=\"title\"><strong>" + text(remark.title()) + "</strong></p>\n";
            return written("remark", remark.origin(), title + Markdown.html(remark.markdown()));
        }
        if (block instanceof Block.Illustration picture) {
            return "<figure>\n" + drawing.apply(picture.picture()) + "<figcaption>"
                    + text(word("figure", ++figures, picture.caption())) + "</figcaption>\n</figure>\n";
        }
        return block instanceof Block.Tabulated table
                ? HtmlTable.of(word("table", ++tables, table.caption()), table.table())
                : facts(((Block.Facts) block).facts());
    }

    private String written(String kind, Origin origin, String html) {
        boolean generated = origin == Origin.GENERATED;
        String name = generated ? "generated" : "written";
        String mark = generated ? "<p class=\"mark\">" + text(word("mark")) + "</p>\n" : "";
        return "<div class=\"" + kind + ' ' + name + "\" data-origin=\"" + name + "\">\n" + mark + html + "</div>\n";
    }

    private static String facts(List<Fact> facts) {
        String rows = facts.stream()
                .map(fact -> "<tr><th scope=\"row\">" + text(fact.term()) + "</th><td>" + text(fact.value())
                        + "</td></tr>\n")
                .collect(Collectors.joining());
        return facts.isEmpty() ? "" : "<table class=\"facts\">\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private String word(String key, Object... arguments) {
        return DocumentWords.of(document.locale(), key, arguments);
    }
}
