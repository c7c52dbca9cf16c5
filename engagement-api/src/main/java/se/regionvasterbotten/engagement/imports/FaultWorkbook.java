package se.regionvasterbotten.engagement.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows of a list that were rejected, as they came, with what was wrong in the first column, which a reading of it passes by. Every
 * cell is a text in a format of texts, so that none can be taken for a formula.
 */
final class FaultWorkbook {
    private static final String TEXT = "@";

    private final Header header;
    private final List<Line> rows;
    private final Map<Integer, List<Finding>> faults;
    private final Locale locale;

    FaultWorkbook(Header header, List<Line> rows, List<Finding> faults, Locale locale) {
        this.header = header;
        this.rows = List.copyOf(rows);
        this.faults = faults.stream().collect(Collectors.groupingBy(Finding::row));
        this.locale = locale;
    }

    void write(OutputStream to) {
        try (Workbook workbook = new Workbook(to, "Engagemangstrappan", null)) {
            Worksheet sheet = workbook.newWorksheet("Deltagare");
            row(
                    sheet,
                    0,
                    header.line(),
                    List.of(ListColumn.FAULT.headers().get(locale.equals(Locale.ENGLISH) ? 1 : 0)));
            for (int i = 0; i < rows.size(); i++) {
                List<Finding> wrong = faults.getOrDefault(rows.get(i).number(), List.of());
                row(sheet, i + 1, rows.get(i), wrong.stream().map(this::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Finding finding) {
        ListColumn column = finding.column();
        String where = ListWords.of(locale, "row", String.valueOf(finding.row()))
                + (column == null ? "" : ", " + column.header());
        return where + ": " + ListWords.of(finding, locale);
    }

    /** A row whose own cells come after the fault; a fault column of an earlier round is left out. */
    private void row(Worksheet sheet, int number, Line line, List<String> first) {
        cell(sheet, number, 0, String.join(" ", first));
        Integer earlier = header.places().get(ListColumn.FAULT);
        int place = 1;
        for (int i = 0; i < line.cells().size(); i++) {
            if (earlier == null || earlier != i) {
                cell(sheet, number, place++, line.cell(i).text());
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).format(TEXT).set();
    }
}
