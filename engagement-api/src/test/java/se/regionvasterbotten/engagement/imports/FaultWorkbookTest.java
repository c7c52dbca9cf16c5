package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** What is wrong comes back with the rows as they came, and can be sent in as it is. */
class FaultWorkbookTest {
    private static final byte[] LIST = Files.list(
            "Åsa;Öhrn;asa(at)granen.example;Granen;;Panel;Ja;Ja",
            "Bo;Ek;bo@granen.example;Granen;;Kock;Ja;Ja",
            "=HYPERLINK(1);Ek;ek@granen.example;+Granen;;Panel;Ja;Ja",
            "Cy 811228-9874;Dal;cy@granen.example;Granen;;Panel;Ja;Ja");

    @Test
    void the_rows_say_the_same_when_they_are_sent_in_as_they_came() {
        ParticipantList again = Files.read(faults(LIST));

        assertThat(again.rows()).isEqualTo(4);
        assertThat(again.findings())
                .extracting(Finding::type)
                .containsExactly(
                        FindingType.NOT_AN_EMAIL,
                        FindingType.UNKNOWN_ROLE,
                        FindingType.BROKEN_FORMULA,
                        FindingType.PERSONAL_IDENTITY_NUMBER);
        assertThat(Files.read(faults(faults(LIST))).findings()).isEqualTo(again.findings());
    }

    @Test
    void no_cell_is_a_formula_and_no_number_of_a_person_is_there() throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(faults(LIST)))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);

                assertThat(part).as(entry.getName()).doesNotContain("<f>").doesNotContain("9874");
            }
        }
    }

    @Test
    void each_row_says_which_it_was_and_what_is_wrong() {
        assertThat(Table.of(faults(LIST)).get(0).top().get(1).cell(0).text())
                .startsWith("rad 2, E-post: Värdet är ingen e-postadress. ");
        assertThat(Table.of(faults(LIST)).get(0).top().get(0).cell(0).text()).isEqualTo("Fel i raden");
    }

    private static byte[] faults(byte[] file) {
        List<Line> rows = new ArrayList<>();
        OpenedList opened = OpenedList.of(file, sources -> java.util.Map.of());
        ParticipantList read = opened.read(line -> rows.add(Line.of(line.number(), line.kept())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FaultWorkbook(opened.header(), rows, read.findings(), Locale.ROOT).write(bytes);
        return bytes.toByteArray();
    }
}
