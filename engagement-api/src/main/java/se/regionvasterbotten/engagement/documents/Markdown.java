package se.regionvasterbotten.engagement.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
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
    /** GitHub's tables. */
    static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Set<String> WEB = Set.of("http", "https");
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

    /** Whether a link may lead there: to an address on the web or to mail. */
    static boolean harmless(String destination) {
        try {
            URI address = new URI(destination);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("mailto") || (WEB.contains(scheme) && address.getRawAuthority() != null);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Whether a node is a cell whose words stand to the right. */
    static boolean right(Node node) {
        return node instanceof TableCell cell && cell.getAlignment() == TableCell.Alignment.RIGHT;
    }
}
