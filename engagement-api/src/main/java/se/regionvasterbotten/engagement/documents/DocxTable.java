package se.regionvasterbotten.engagement.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.regionvasterbotten.engagement.tables.Cells;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Table;

/** Tables of a DOCX: columns as wide as their words need, a header row that comes again on every page, rows that stay whole. */
final class DocxTable {
    private static final int MANY = 7;
    private static final int LETTER = 100;
    private static final int SMALL_LETTER = 84;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 60;

    /** What older readers take the look of a table from (ISO/IEC 29500-4, 14.3.7). */
    private static final int FIRST_ROW = 0x20;

    private static final int FIRST_COLUMN = 0x80;

    private DocxTable() {}

    /** A table of data; of nothing, it says so. */
    static void of(XWPFDocument word, Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headings());
        table.rows()
                .forEach(row -> rows.add(IntStream.range(0, row.size())
                        .mapToObj(i ->
                                Cells.text(row.get(i), table.columns().get(i).kind(), table.locale()))
                        .toList()));
        if (table.rows().isEmpty()) {
            List<String> nothing =
                    new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
            nothing.set(0, DocumentWords.of(table.locale(), "empty"));
            rows.add(nothing);
        }
        XWPFTable made = begin(word, rows.size(), widths(rows), true);
        List<Boolean> numbers = table.columns().stream()
                .map(Column::kind)
                .map(kind -> kind.number())
                .toList();
        fill(made, rows, numbers, numbers.size() > MANY ? "SmallCell" : "Cell");
    }

    /** Facts, their terms to the left. */
    static void of(XWPFDocument word, List<Fact> facts) {
        List<List<String>> rows =
                facts.stream().map(fact -> List.of(fact.term(), fact.value())).toList();
        fill(begin(word, rows.size(), widths(rows), false), rows, List.of(false, false), "Cell");
    }

    /** An empty table of rows and columns. */
    static XWPFTable begin(XWPFDocument word, int rows, List<Integer> widths, boolean headed) {
        XWPFTable table = word.createTable(rows, widths.size());
        CTTbl made = table.getCTTbl();
        made.getTblPr().unsetTblBorders();
        table.setStyleID("Data");
        table.setWidth(sum(widths));
        CTTblLook look = made.getTblPr().addNewTblLook();
        look.setVal(new byte[] {0, (byte) (headed ? FIRST_COLUMN + FIRST_ROW : FIRST_COLUMN)});
        look.setFirstRow(headed);
        look.setFirstColumn(true);
        CTTblGrid grid = made.getTblGrid() == null ? made.addNewTblGrid() : made.getTblGrid();
        grid.getGridColList().clear();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                CTTblWidth width =
                        row.getTableCells().get(i).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths.get(i)));
            }
        }
        if (headed) {
            table.getRows().get(0).setRepeatHeader(true);
        }
        return table;
    }

    /** Room for every column by its longest words, in all no wider than the text; a word is broken only where its table has no room for it at all. */
    static List<Integer> widths(List<List<String>> rows) {
        int letter = rows.get(0).size() > MANY ? SMALL_LETTER : LETTER;
        int room = DocxFrame.WIDTH / letter;
        List<Integer> wanted = longest(rows, words -> Math.min(WIDEST, words.length()));
        List<Integer> needed = longest(
                rows,
                words -> Stream.of(words.split("\\s"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
        int most = sum(wanted);
        int least = sum(needed);
        double share = most <= room ? 1 : (double) Math.max(0, room - least) / Math.max(1, most - least);
        double squeeze = Math.min(1, (double) room / least);
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> needed.get(i) + (wanted.get(i) - needed.get(i)) * share)
                .map(letters -> (int) (letters * squeeze * letter))
                .toList();
    }

    private static List<Integer> longest(List<List<String>> rows, ToIntFunction<String> length) {
        return IntStream.range(0, rows.get(0).size())
                .map(i -> rows.stream()
                        .mapToInt(row -> length.applyAsInt(row.get(i)))
                        .max()
                        .orElse(0))
                .mapToObj(longest -> Math.max(NARROWEST, longest) + 2)
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).sum();
    }

    private static void fill(XWPFTable table, List<List<String>> rows, List<Boolean> numbers, String style) {
        for (int row = 0; row < rows.size(); row++) {
            List<XWPFTableCell> cells = table.getRows().get(row).getTableCells();
            for (int i = 0; i < cells.size(); i++) {
                XWPFParagraph words = cells.get(i).getParagraphs().get(0);
                words.setStyle(style);
                if (numbers.get(i)) {
                    words.setAlignment(ParagraphAlignment.RIGHT);
                }
                words.createRun().setText(rows.get(row).get(i));
            }
        }
    }
}
