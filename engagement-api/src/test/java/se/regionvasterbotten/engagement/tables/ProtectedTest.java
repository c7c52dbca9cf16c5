package se.regionvasterbotten.engagement.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A hidden number looks hidden in every form, and an empty cell of another column does not. */
class ProtectedTest {
    private static final Table TABLE = new Table(
            "prov",
            "Prov",
            "Ett prov.",
            Locale.forLanguageTag("sv"),
            List.of(Column.of("actors", Kind.PROTECTED), Column.whole("steps")),
            List.of(Arrays.asList(1234, null), Arrays.asList(null, 7)));

    @Test
    void in_a_file_with_semicolons_it_is_two_dots() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Delimited.write(TABLE, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\r\n1234;\r\n..;7\r\n");
    }

    @Test
    void in_a_workbook_it_is_two_dots_among_numbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet.of(TABLE).write(bytes);

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("..");
        }
    }

    @Test
    void its_description_says_what_the_dots_mean() {
        assertThat(Description.of(TABLE, URI.create("https://exempel.se/prov"), Optional.empty())
                        .toString())
                .containsOnlyOnce("null=..");
    }
}
