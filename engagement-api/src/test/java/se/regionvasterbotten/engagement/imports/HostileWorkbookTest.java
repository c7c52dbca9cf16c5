package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileWorkbookTest {
    private static final Map<String, byte[]> SOUND = Files.parts(List.of("<sheetData/>"), "");

    @Test
    void an_entry_that_unpacks_a_hundredfold_is_refused() {
        refused(UnreadableList.Why.SUSPICIOUS, with("xl/media/a.png", new byte[20 << 20]));
    }

    @Test
    void a_cell_far_to_the_right_does_not_fill_the_memory() {
        byte[] file = Files.workbookOf("<row r='1'><c r='ZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row>");

        refused(UnreadableList.Why.SUSPICIOUS, file);
    }

    @Test
    void a_number_of_entries_that_no_workbook_has_is_refused() {
        Map<String, byte[]> parts = new HashMap<>(SOUND);
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        refused(UnreadableList.Why.SUSPICIOUS, Files.zip(parts));
    }

    @Test
    void macros_are_refused() {
        refused(UnreadableList.Why.MACROS, with("xl/vbaProject.bin", new byte[10]));
    }

    @Test
    void entities_are_not_expanded() {
        String dtd = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String sheet = dtd + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row>"
                + "</sheetData></worksheet>";

        assertThatThrownBy(() -> ParticipantList.of(with("xl/worksheets/sheet1.xml", Files.utf8(sheet))))
                .isInstanceOf(UnreadableList.class);
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = new HashMap<>(SOUND);
        parts.put(name, content);
        return Files.zip(parts);
    }

    private static void refused(UnreadableList.Why why, byte[] file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> ParticipantList.of(file))
                        .isInstanceOfSatisfying(
                                UnreadableList.class,
                                problem -> assertThat(problem.why()).isEqualTo(why)));
    }
}
