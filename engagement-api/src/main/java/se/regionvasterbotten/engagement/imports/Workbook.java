package se.regionvasterbotten.engagement.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook in XLSX: each of its sheets. */
final class Workbook {
    private static final int LONGEST_NUMBER = 30;

    private final byte[] file;
    private final ReadingOptions options;

    private Workbook(byte[] file, boolean formats) {
        this.file = file;
        this.options = new ReadingOptions(formats, false);
    }

    /**
     * The sheets, each with its rows that are not blank.
     *
     * @throws UnreadableList when it is no sound workbook, has macros or formulas, refers to others, or unpacks to more than a list
     *     can be
     */
    static List<Table> read(byte[] file) {
        Archive archive = Archive.check(file);
        try {
            Workbook workbook = new Workbook(archive.isoTimes() ? IsoCells.asTexts(file) : file, archive.formats());
            return workbook.tables();
        } catch (UnreadableList e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser reports what is wrong with a file by exceptions of many kinds, and quotes its content in some.
            throw new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    private List<Table> tables() throws IOException {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = open()) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                int index = sheet.getIndex();
                boolean shown = sheet.getVisibility() == SheetVisibility.VISIBLE;
                tables.add(Table.of(new Table.Place(sheet.getName(), shown), false, into -> feed(index, into)));
            }
        }
        return tables;
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file), options);
    }

    private void feed(int sheet, Consumer<Line> into) throws IOException {
        Given given = new Given(into);
        try (ReadableWorkbook workbook = open();
                Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            boolean since1904 = workbook.isDate1904();
            rows.map(row -> line(row, since1904)).filter(line -> !line.blank()).forEach(given);
        } catch (RuntimeException failed) {
            throw given.failed ? failed : new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    private static Line line(Row row, boolean since1904) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), Table.WIDEST); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> cell(cell, since1904))
                    .orElse(Cell.EMPTY));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        if (cell.getRawValue() == null) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.NUMBER) {
            return new Cell(number(cell, since1904));
        }
        return new Cell(
                cell.getType() == CellType.ERROR ? cell.getRawValue() : Objects.requireNonNullElse(cell.getText(), ""));
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        BigDecimal number = cell.asNumber();
        Optional<String> time = CellTime.shows(cell.getDataFormatId(), cell.getDataFormatString())
                ? CellTime.of(number.doubleValue(), since1904)
                : Optional.empty();
        // A number of ten characters can have a thousand million digits.
        return time.orElseGet(
                () -> Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString());
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
