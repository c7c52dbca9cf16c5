package se.regionvasterbotten.engagement.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown that anyone may have written, made harmless: read into a tree that only has what documents have, and as HTML once more held against a list of what HTML may
 * have.
 */
final class Markdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (attributes.remove("align") != null && right(node)) {
                    attributes.put("class", "number");
                }
            })
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(Set.of("number")::contains)
            .onElements("th", "td")
            .toFactory();

    private Markdown() {}

    /** The tree, with headings as bold paragraphs, pictures as their words, HTML as the text that it is, and links only to the web and to mail. */
    static Node tree(String markdown) {
        Node tree = PARSER.parse(markdown);
        tree.accept(new Taming());
        return tree;
    }

    /** The text as well-formed HTML. */
    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(tree(markdown)))
                .replace("<th>", "<th scope=\"col\">")
                .replace("<th class", "<th scope=\"col\" class");
    }

    /** Whether a link may lead there. */
    static boolean harmless(String destination) {
        String address = destination.toLowerCase(Locale.ROOT);
        return Set.of("https://", "http://", "mailto:").stream().anyMatch(address::startsWith);
    }

    /** Whether a node is a cell whose words stand to the right. */
    static boolean right(Node node) {
        return node instanceof TableCell cell && cell.getAlignment() == TableCell.Alignment.RIGHT;
    }
}
