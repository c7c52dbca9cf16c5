package se.regionvasterbotten.engagement.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet: headings in a row that stays in sight, cells of their real types, columns as wide as their words. Words stand in a format of texts, so that
 * none can be taken for a formula.
 *
 * @param name the sheet's name; what Excel refuses in it is left out
 * @param headings one for each column
 * @param kinds what the columns hold
 * @param rows the cells, null for an empty one
 * @param locale the language of yes and no
 */
public record Sheet(
        String name,
        List<String> headings,
        List<Kind> kinds,
        List<? extends List<? extends @Nullable Object>> rows,
        Locale locale) {
    private static final String WORDS = "@";
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;

    /** The sheet of a table. */
    public static Sheet of(Table table) {
        return new Sheet(
                table.title(),
                table.headings(),
                table.columns().stream().map(Column::kind).toList(),
                table.rows(),
                table.locale());
    }

    /** Writes the workbook. */
    public void write(OutputStream to) {
        try (Workbook workbook = new Workbook(to, "Engagemangstrappan", null)) {
            Worksheet sheet = workbook.newWorksheet(allowed());
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.style(0, i).bold().wrapText(true).format(WORDS).set();
                sheet.width(i, width(i));
            }
            for (int row = 0; row < rows.size(); row++) {
                List<? extends @Nullable Object> cells = rows.get(row);
                for (int i = 0; i < cells.size(); i++) {
                    cell(sheet, row + 1, i, cells.get(i));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof OffsetDateTime instant) {
            sheet.value(
                    row, column, instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(kinds.get(column) == Kind.DECIMAL ? "0.000" : "#,##0")
                    .set();
        } else if (value != null) {
            String words = value instanceof Boolean truth ? Delimited.truth(truth, locale) : value.toString();
            sheet.value(row, column, words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
            sheet.style(row, column).format(WORDS).set();
        } else if (kinds.get(column) == Kind.PROTECTED) {
            sheet.value(row, column, Kind.HIDDEN);
            sheet.style(row, column).horizontalAlignment("right").format(WORDS).set();
        }
    }

    private int width(int column) {
        int longest = headings.get(column).length();
        for (List<? extends @Nullable Object> row : rows) {
            Object cell = column < row.size() ? row.get(column) : null;
            longest = cell == null ? longest : Math.max(longest, cell.toString().length());
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    /** A sheet's name as Excel takes it. */
    private String allowed() {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String short31 = allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
        return short31.isBlank() ? "Tabell" : short31;
    }
}
