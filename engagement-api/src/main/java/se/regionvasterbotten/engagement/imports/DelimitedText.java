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
import java.util.Optional;

/** Text between delimiters. Which one it is shows in the row that names the columns. */
final class DelimitedText {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
    private static final int WIDEST = 500;
    private static final int FARTHEST = 10_000;

    private DelimitedText() {}

    /**
     * The rows that are not blank, numbered as a spreadsheet shows them: a field may run over several lines of text, and blank
     * lines have their numbers.
     */
    static Table read(String text) {
        char delimiter = DELIMITERS.stream()
                .max(Comparator.comparing(candidate -> Header.recognised(top(text, candidate))))
                .orElseThrow();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = reader(text, delimiter)) {
            for (CsvRecord row : reader) {
                number++;
                line(row, number).ifPresent(lines::add);
                if (lines.size() > Table.MOST_ROWS + Header.SOUGHT) {
                    throw new UnreadableList(UnreadableList.Why.TOO_MANY_ROWS, String.valueOf(Table.MOST_ROWS));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableList(UnreadableList.Why.BROKEN_QUOTES, String.valueOf(number + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(lines, true);
    }

    /** The first rows as they would be between these delimiters; fewer when the wrong ones break the text. */
    private static List<Line> top(String text, char delimiter) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = reader(text, delimiter)) {
            for (CsvRecord row : reader) {
                number++;
                line(row, number).ifPresent(lines::add);
                if (lines.size() >= Header.SOUGHT || number >= FARTHEST) {
                    break;
                }
            }
        } catch (CsvParseException wrong) {
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The row; empty when it is blank, as a file's end can be for millions of lines. */
    private static Optional<Line> line(CsvRecord row, int number) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return Optional.empty();
        }
        Line line = new Line(
                number,
                row.getFields().stream().limit(WIDEST).map(Cell::written).toList());
        return line.blank() ? Optional.empty() : Optional.of(line);
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
