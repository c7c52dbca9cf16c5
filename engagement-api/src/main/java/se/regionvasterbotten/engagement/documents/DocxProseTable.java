package se.regionvasterbotten.engagement.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/** A table that somebody wrote in running text. */
final class DocxProseTable extends AbstractVisitor {
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(Markdown.TABLES).build();

    private final List<List<Node>> rows = new ArrayList<>();

    private DocxProseTable() {}

    static void write(XWPFDocument word, TableBlock table) {
        DocxProseTable read = new DocxProseTable();
        read.visitChildren(table);
        List<List<String>> words = read.rows.stream()
                .map(row -> row.stream().map(TEXT::render).toList())
                .toList();
        XWPFTable made = DocxTable.begin(word, words.size(), DocxTable.widths(words), true);
        for (int row = 0; row < words.size(); row++) {
            for (int i = 0; i < words.get(row).size(); i++) {
                Node cell = read.rows.get(row).get(i);
                XWPFParagraph paragraph = made.getRows()
                        .get(row)
                        .getTableCells()
                        .get(i)
                        .getParagraphs()
                        .get(0);
                paragraph.setStyle("Cell");
                if (Markdown.right(cell)) {
                    paragraph.setAlignment(ParagraphAlignment.RIGHT);
                }
                DocxWords.write(cell, paragraph);
            }
        }
        word.createParagraph().setSpacingAfter(0);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            rows.add(new ArrayList<>());
        } else if (node instanceof TableCell) {
            rows.get(rows.size() - 1).add(node);
        }
        visitChildren(node);
    }
}
