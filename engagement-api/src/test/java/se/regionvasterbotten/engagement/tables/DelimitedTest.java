package se.regionvasterbotten.engagement.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel in Swedish opens, and what it must never run. */
class DelimitedTest {
    private final String csv = written(Sample.table(Locale.forLanguageTag("sv")));
    private final List<CsvRecord> records =
            CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                    .toList();

    @Test
    void it_begins_with_a_byte_order_mark_and_the_headings_and_ends_every_line_with_cr_lf() {
        assertThat(csv)
                .startsWith("\ufeffStällning;Aktörer;Andel;Datum;Datum;Förd vidare\r\n")
                .endsWith("\r\n");
        assertThat(written(Sample.table(Locale.ENGLISH))).startsWith("\ufeffState;Actors;Share;Date;Date;Carried\r\n");
    }

    @Test
    void numbers_days_and_instants_are_what_they_are() {
        assertThat(records.get(1).getFields().subList(1, 6))
                .containsExactly("-12345", "-0,375", "2025-12-31", "2026-01-15T08:00Z", "Ja");
        assertThat(records.get(records.size() - 1).getFields()).containsExactly("", "", "", "", "", "Nej");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "2, false",
        "3, true",
        "4, true",
        "5, true",
        "6, true",
        "7, true",
        "8, true",
        "9, false",
        "10, false"
    })
    void words_that_a_spreadsheet_would_run_get_an_apostrophe_and_no_others(int row, boolean risky) {
        String word = Sample.WORDS.get(row - 1);

        assertThat(records.get(row).getField(0)).isEqualTo(risky ? "'" + word : word);
    }

    @Test
    void rows_come_back_as_many_as_they_went() {
        assertThat(records)
                .hasSize(Sample.WORDS.size() + 2)
                .allSatisfy(record -> assertThat(record.getFieldCount()).isEqualTo(6));
    }

    private static String written(Table table) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Delimited.write(table, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
