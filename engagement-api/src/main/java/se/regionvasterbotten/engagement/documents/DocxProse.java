package se.regionvasterbotten.engagement.documents;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Running text of a DOCX, from the tree of Markdown: paragraphs, lists within lists, quotations, code and tables. */
final class DocxProse extends AbstractVisitor {
    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.TWO;
    private static final int DEEPEST = 4;
    private static final int INDENT = 340;

    private final XWPFDocument word;
    private final String style;
    private final Deque<BigInteger> lists = new ArrayDeque<>();
    private boolean quoted;
    private boolean item;

    private DocxProse(XWPFDocument word, String style) {
        this.word = word;
        this.style = style;
    }

    /** Writes the text in paragraphs of a style. */
    static void write(XWPFDocument word, String markdown, String style) {
        Markdown.tree(markdown).accept(new DocxProse(word, style));
    }

    @Override
    public void visit(Paragraph paragraph) {
        DocxWords.write(paragraph, paragraph());
    }

    @Override
    public void visit(BulletList list) {
        lists.push(word.getNumbering().addNum(BULLETS));
        visitChildren(list);
        lists.pop();
    }

    @Override
    public void visit(OrderedList list) {
        BigInteger number = word.getNumbering().addNum(NUMBERS);
        Integer start = list.getMarkerStartNumber();
        CTNumLvl level = word.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.valueOf(Math.min(lists.size(), DEEPEST - 1)));
        level.addNewStartOverride().setVal(BigInteger.valueOf(start == null ? 1 : start));
        lists.push(number);
        visitChildren(list);
        lists.pop();
    }

    @Override
    public void visit(ListItem one) {
        item = true;
        visitChildren(one);
        item = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        boolean before = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = before;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        DocxWords.code(code.getLiteral(), paragraph());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        DocxWords.code(code.getLiteral(), paragraph());
    }

    @Override
    public void visit(ThematicBreak line) {
        paragraph().setBorderBottom(Borders.SINGLE);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            DocxProseTable.write(word, table);
        } else {
            visitChildren(block);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(quoted ? "Quote" : style);
        if (item && !lists.isEmpty()) {
            paragraph.setNumID(lists.peek());
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(lists.size(), DEEPEST) - 1L));
        } else if (!lists.isEmpty()) {
            paragraph.setIndentationLeft(INDENT * lists.size());
        }
        item = false;
        return paragraph;
    }
}
