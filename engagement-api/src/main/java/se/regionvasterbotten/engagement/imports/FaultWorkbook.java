package se.regionvasterbotten.engagement.imports;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Sheet;

/**
 * The rows of a list that were rejected, as they came, with what was wrong in the first column, which a reading of it passes by. Every
 * cell is a text in a format of texts, so that none can be taken for a formula.
 */
final class FaultWorkbook {
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
        String fault = ListColumn.FAULT.headers().get(locale.equals(Locale.ENGLISH) ? 1 : 0);
        List<String> headings = cells(fault, header.line());
        List<List<String>> told = rows.stream()
                .map(row -> cells(
                        faults.getOrDefault(row.number(), List.of()).stream()
                                .map(this::text)
                                .collect(Collectors.joining(" ")),
                        row))
                .toList();
        List<Kind> kinds = Collections.nCopies(headings.size(), Kind.TEXT);
        new Sheet("Deltagare", headings, kinds, told, locale).write(to);
    }

    private String text(Finding finding) {
        ListColumn column = finding.column();
        String where = ListWords.of(locale, "row", String.valueOf(finding.row()))
                + (column == null ? "" : ", " + column.header());
        return where + ": " + ListWords.of(finding, locale);
    }

    /** What is wrong and then the row's own cells; a fault column of an earlier round is left out. */
    private List<String> cells(String first, Line line) {
        Integer earlier = header.places().get(ListColumn.FAULT);
        List<String> cells = new ArrayList<>(List.of(first));
        for (int i = 0; i < line.cells().size(); i++) {
            if (earlier == null || earlier != i) {
                cells.add(line.cell(i).text());
            }
        }
        return cells;
    }
}
