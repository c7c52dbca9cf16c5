package se.regionvasterbotten.engagement.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook in XLSX: the first sheet that names the columns, else the first. */
final class Workbook {
    private static final int WIDEST = 500;
    private static final Pattern ERROR_VALUE = Pattern.compile("#[A-Z/0-9_]+[!?]?");

    private Workbook() {}

    /**
     * The rows that are not blank.
     *
     * @throws UnreadableList when it is no sound workbook, has macros, or unpacks to more than a list can be
     */
    static Table read(byte[] file) {
        Archive.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                if (Header.recognised(lines(sheet, Header.SOUGHT)) >= Header.ENOUGH) {
                    return new Table(lines(sheet, Integer.MAX_VALUE), false);
                }
            }
            return new Table(sheets.isEmpty() ? List.of() : lines(sheets.get(0), Integer.MAX_VALUE), false);
        } catch (UnreadableList e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser reports what is wrong with a file by exceptions of many kinds, and quotes its content in some.
            throw new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    private static List<Line> lines(Sheet sheet, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.map(Workbook::line)
                    .filter(line -> !line.blank())
                    .limit(most)
                    .limit(Table.MOST_ROWS + Header.SOUGHT + 1L)
                    .forEach(lines::add);
        }
        if (lines.size() > Table.MOST_ROWS + Header.SOUGHT) {
            throw new UnreadableList(UnreadableList.Why.TOO_MANY_ROWS, String.valueOf(Table.MOST_ROWS));
        }
        return lines;
    }

    private static Line line(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::cell).orElse(Cell.EMPTY));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        String text = cell.getRawValue() == null ? "" : Objects.requireNonNullElse(cell.getText(), "");
        boolean formula = cell.getFormula() != null && !cell.getFormula().isEmpty();
        if (cell.getType() == CellType.ERROR
                || (formula && ERROR_VALUE.matcher(text).matches())) {
            return new Cell("", Cell.Kind.BROKEN);
        }
        return new Cell(text, formula ? Cell.Kind.CALCULATED : Cell.Kind.TEXT);
    }
}
