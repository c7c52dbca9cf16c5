package se.regionvasterbotten.engagement.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Text between delimiters. Which one it is shows in the row that names the columns. */
final class DelimitedText {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    private DelimitedText() {}

    /**
     * The text between each delimiter: the rows that are not blank, numbered as a spreadsheet shows them, where a field may run over
     * several lines of text and blank lines have their numbers.
     *
     * @throws UnreadableList when the quotation marks of the first rows do not match between any
     */
    static List<Table> read(Encoding text) {
        List<Table> tables = new ArrayList<>();
        UnreadableList broken = new UnreadableList(UnreadableList.Why.EMPTY);
        for (char delimiter : DELIMITERS) {
            try {
                tables.add(Table.of(Table.Place.TEXT, true, into -> feed(text, delimiter, into)));
            } catch (UnreadableList wrong) {
                broken = wrong;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (tables.isEmpty()) {
            throw broken;
        }
        return tables;
    }

    private static void feed(Encoding text, char delimiter, Consumer<Line> into) throws IOException {
        int number = 0;
        try (CsvReader<CsvRecord> reader = reader(text, delimiter)) {
            for (CsvRecord row : reader) {
                number++;
                line(row, number).ifPresent(into);
            }
        } catch (CsvParseException e) {
            throw new UnreadableList(
                    tooWide(e) ? UnreadableList.Why.TOO_WIDE : UnreadableList.Why.BROKEN_QUOTES,
                    String.valueOf(number + 1));
        }
    }

    /** The parser has one exception for all that is wrong, and tells only in words that a row has more fields than it takes. */
    private static boolean tooWide(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("maximum limit of")
                || (failure.getCause() != null && tooWide(failure.getCause()));
    }

    /** The row; empty when it is blank, as a file's end can be for millions of lines. */
    private static Optional<Line> line(CsvRecord row, int number) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return Optional.empty();
        }
        Line line = new Line(
                number,
                row.getFields().stream().limit(Table.WIDEST).map(Cell::new).toList());
        return line.blank() ? Optional.empty() : Optional.of(line);
    }

    private static CsvReader<CsvRecord> reader(Encoding text, char delimiter) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.open());
    }
}
