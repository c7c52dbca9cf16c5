package se.regionvasterbotten.engagement.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with cells of their own types. */
class SheetTest {
    @TempDir
    Path directory;

    private final byte[] workbook = written();

    @Test
    void words_are_words_numbers_numbers_and_days_days() throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(Sample.WORDS.size() + 2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Ställning");
            for (int i = 0; i < Sample.WORDS.size(); i++) {
                Row row = rows.get(i + 1);
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getText().replace("\r", ""))
                        .isEqualTo(Sample.WORDS.get(i).replace("\r", ""));
                assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-12345"));
                assertThat(row.getCellAsNumber(2).orElseThrow().doubleValue()).isEqualTo(-0.375);
                assertThat(row.getCellAsDate(3)).contains(LocalDateTime.of(2025, 12, 31, 0, 0));
                assertThat(row.getCellText(5)).isEqualTo("Ja");
            }
        }
    }

    @Test
    void the_headings_stay_in_sight_and_nothing_is_a_formula() throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"", "<cols>").doesNotContain("<f>");
    }

    private String part(String name) throws IOException {
        Path file = Files.write(directory.resolve("table.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet.of(Sample.table(Locale.forLanguageTag("sv"))).write(bytes);
        return bytes.toByteArray();
    }
}
