package se.regionvasterbotten.engagement.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text between delimiters. Which one it is shows in the row that names the columns. */
final class DelimitedText {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
    private static final int WIDEST = 500;

    private DelimitedText() {}

    /**
     * The rows that are not blank, numbered as a spreadsheet shows them: a field may run over several lines of text, and blank
     * lines have their numbers.
     */
    static Table read(String text) {
        char delimiter = DELIMITERS.stream()
                .max(Comparator.comparing(candidate -> Header.recognised(lines(text, candidate, Header.SOUGHT, false))))
                .orElseThrow();
        return new Table(lines(text, delimiter, Integer.MAX_VALUE, true), true);
    }

    private static List<Line> lines(String text, char delimiter, int most, boolean whole) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = reader(text, delimiter)) {
            for (CsvRecord row : reader) {
                number++;
                Line line = new Line(
                        number,
                        row.getFields().stream()
                                .limit(WIDEST)
                                .map(Cell::written)
                                .toList());
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > Table.MOST_ROWS + Header.SOUGHT) {
                    throw new UnreadableList(UnreadableList.Why.TOO_MANY_ROWS, String.valueOf(Table.MOST_ROWS));
                }
                if (lines.size() >= most) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            if (whole) {
                throw new UnreadableList(UnreadableList.Why.BROKEN_QUOTES, String.valueOf(number + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
