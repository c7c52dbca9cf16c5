package se.regionvasterbotten.engagement.documents;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes out of a tree of Markdown what a document does not have, and keeps its words. */
final class Taming extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        Node paragraph = new Paragraph();
        Node bold = new StrongEmphasis();
        move(heading, bold);
        paragraph.appendChild(bold);
        replace(heading, paragraph);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        release(image);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!Markdown.harmless(link.getDestination())) {
            release(link);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        replace(html, new Text(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(html.getLiteral()));
        replace(html, paragraph);
    }

    private static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }

    /** Leaves the children where their parent was. */
    private static void release(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static void move(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }
}
