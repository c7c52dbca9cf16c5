package se.regionvasterbotten.engagement.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that Excel in Swedish opens by a double click: UTF-8 with a byte order mark, semicolons, decimal comma, lines ended by CR LF.
 *
 * <p>Words that a spreadsheet would take for a formula (OWASP, <i>CSV Injection</i>) get an apostrophe before them, numbers do not: they begin with a
 * sign because they are negative.
 */
public final class Delimited {
    static final char SEPARATOR = ';';
    private static final char MARK = '\ufeff';
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\uff1d\uff0b\uff0d\uff20|%].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

    private Delimited() {}

    /** Writes the headings and the rows. */
    public static void write(Table table, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(table.headings().stream().map(Delimited::harmless).toList());
        for (List<@Nullable Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean hidden = row.get(i) == null && table.columns().get(i).kind() == Kind.PROTECTED;
                cells.add(hidden ? Kind.HIDDEN : text(row.get(i), table.locale()));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static String text(@Nullable Object cell, Locale locale) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof String words) {
            return harmless(words);
        }
        if (cell instanceof Boolean truth) {
            return truth(truth, locale);
        }
        return cell instanceof Double number
                ? BigDecimal.valueOf(number)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                : cell.toString();
    }

    /** Yes or no, in the table's language. */
    static String truth(boolean truth, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return truth ? (english ? "Yes" : "Ja") : english ? "No" : "Nej";
    }

    private static String harmless(String words) {
        boolean risky =
                FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches();
        return risky ? "'" + words : words;
    }
}
