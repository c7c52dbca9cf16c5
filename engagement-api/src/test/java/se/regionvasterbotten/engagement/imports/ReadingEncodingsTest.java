package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that were garbled on the way are told, and not taken for names. */
class ReadingEncodingsTest {
    private static final String HEADER = "Namn;E-post;Deltog\n";

    @ParameterizedTest
    @ValueSource(strings = {"Åsa Öhrn", "André Ünal", "Søren Ærø", "O’Neill", "Anna–Karin"})
    void utf_8_that_was_read_as_windows_1252_is_told(String name) {
        Charset windows = Charset.forName("windows-1252");
        String garbled = new String(name.getBytes(StandardCharsets.UTF_8), windows);
        ParticipantList list = Files.read(Files.utf8(HEADER + garbled + ";asa@granen.example;Ja"));

        assertThat(list.participants()).isEmpty();
        assertThat(list.findings())
                .containsExactly(Finding.of(2, ListColumn.NAME, new Cell(garbled).text(), FindingType.GARBLED_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFDsa \uFFFDhrn", "Ã\u0085sa Ek", "Bj\u0094rn Ek"})
    void letters_that_were_lost_are_told(String name) {
        assertThat(Files.read(Files.utf8(HEADER + name + ";asa@granen.example;Ja"))
                        .findings())
                .extracting(Finding::type)
                .containsExactly(FindingType.GARBLED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"João Ãvila", "SÃO Ek", "Ã Ek", "Zoë Çelik"})
    void letters_of_other_languages_are_letters(String name) {
        assertThat(Files.read(Files.utf8(HEADER + name + ";asa@granen.example;Ja"))
                        .participants())
                .hasSize(1);
    }

    @Test
    void a_bad_byte_in_a_file_of_utf_8_garbles_its_own_cell_alone() {
        byte[] file = Files.utf8(HEADER + "Åsa Öhrn;asa@granen.example;Ja\nBj#rn Ek;bo@granen.example;Ja\n");
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '#') {
                file[i] = (byte) 0xF6;
            }
        }
        ParticipantList list = Files.read(file);

        assertThat(list.participants()).extracting(Participant::givenName).isEqualTo(List.of("Åsa"));
        assertThat(list.findings())
                .containsExactly(Finding.of(3, ListColumn.NAME, "Bj\uFFFDrn Ek", FindingType.GARBLED_TEXT));
    }
}
