package se.regionvasterbotten.engagement.documents;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words within one paragraph of a DOCX: bold, italic, code, links and line breaks. */
final class DocxWords extends AbstractVisitor {
    private final XWPFParagraph paragraph;
    private int bold;
    private int italic;
    private @Nullable String link;

    private DocxWords(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Writes what stands within a node. */
    static void write(Node node, XWPFParagraph to) {
        new DocxWords(to).visitChildren(node);
    }

    /** Writes lines as they stand. */
    static void code(String lines, XWPFParagraph to) {
        XWPFRun run = to.createRun();
        run.setStyle("Code");
        String[] all = lines.stripTrailing().split("\n");
        for (int i = 0; i < all.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(all[i]);
        }
    }

    @Override
    public void visit(Text text) {
        run(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral()).setStyle("Code");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(Link anchor) {
        link = anchor.getDestination();
        visitChildren(anchor);
        link = null;
    }

    @Override
    public void visit(SoftLineBreak line) {
        run(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        run("").addBreak();
    }

    private XWPFRun run(String words) {
        XWPFRun run = link == null ? paragraph.createRun() : paragraph.createHyperlinkRun(link);
        if (link != null) {
            run.setStyle("Hyperlink");
        }
        if (bold > 0) {
            run.setBold(true);
        }
        if (italic > 0) {
            run.setItalic(true);
        }
        run.setText(words);
        return run;
    }
}
