package se.regionvasterbotten.engagement.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook in XLSX: each of its sheets. */
final class Workbook {
    private Workbook() {}

    /**
     * The sheets, each with its rows that are not blank.
     *
     * @throws UnreadableList when it is no sound workbook, has macros or formulas, refers to others, or unpacks to more than a list
     *     can be
     */
    static List<Table> read(byte[] file) {
        Archive.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                int index = sheet.getIndex();
                tables.add(Table.of(false, into -> feed(file, index, into)));
            }
            return tables;
        } catch (UnreadableList e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser reports what is wrong with a file by exceptions of many kinds, and quotes its content in some.
            throw new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    private static void feed(byte[] file, int sheet, Consumer<Line> into) throws IOException {
        Given given = new Given(into);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            rows.map(Workbook::line).filter(line -> !line.blank()).forEach(given);
        } catch (RuntimeException failed) {
            throw given.failed ? failed : new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    private static Line line(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), Table.WIDEST); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::cell).orElse(Cell.EMPTY));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getRawValue() == null) {
            return Cell.EMPTY;
        }
        return new Cell(
                cell.getType() == CellType.ERROR ? cell.getRawValue() : Objects.requireNonNullElse(cell.getText(), ""));
    }

    /** Tells what the reader of the rows threw from what the parser did. */
    private static final class Given implements Consumer<Line> {
        private final Consumer<Line> to;
        private boolean failed;

        Given(Consumer<Line> to) {
            this.to = to;
        }

        @Override
        public void accept(Line line) {
            failed = true;
            to.accept(line);
            failed = false;
        }
    }
}
