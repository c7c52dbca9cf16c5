package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would harm whoever parsed them are refused before that. */
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Map<String, byte[]> SOUND = Files.parts(List.of("<sheetData/>"), "");

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(
                        "an entry that unpacks a hundredfold",
                        "SUSPICIOUS",
                        with("xl/media/a.png", new byte[20 << 20])),
                Arguments.of("a sheet that unpacks a hundredfold", "SUSPICIOUS", with(SHEET, bomb(30 << 20))),
                Arguments.of("shared strings that do", "SUSPICIOUS", with("xl/sharedStrings.xml", bomb(30 << 20))),
                Arguments.of("a cell far to the right", "TOO_WIDE", cell("ZZZZZZ1", "<is><t>x</t></is>")),
                Arguments.of("a cell beyond the last column", "TOO_WIDE", cell("ZZZ2", "<is><t>x</t></is>")),
                Arguments.of("a cell just beyond it", "TOO_WIDE", cell("XFE2", "<is><t>x</t></is>")),
                Arguments.of("a number of entries that no workbook has", "SUSPICIOUS", manyEntries()),
                Arguments.of("macros", "MACROS", with("xl/vbaProject.bin", new byte[10])),
                Arguments.of("macros under another name", "MACROS", with("[Content_Types].xml", Files.utf8("""
                                <Types><Override PartName='/x' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"""))),
                Arguments.of("a project of macros by its type", "MACROS", with("[Content_Types].xml", Files.utf8("""
                                <Types><Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>"""))),
                Arguments.of("macro sheets", "MACROS", with("xl/macrosheets/sheet1.xml", Files.utf8("<x/>"))),
                Arguments.of(
                        "links to other files",
                        "EXTERNAL_LINKS",
                        with("xl/externalLinks/externalLink1.xml", Files.utf8("<x/>"))),
                Arguments.of(
                        "connections to elsewhere", "EXTERNAL_LINKS", with("xl/connections.xml", Files.utf8("<x/>"))),
                Arguments.of("a formula", "FORMULAS", cell("B7", "<f>SUM(A1:A9)</f><v>3</v>")),
                Arguments.of(
                        "a formula that calls elsewhere", "FORMULAS", cell("A1", "<f>WEBSERVICE(\"http://x\")</f>")),
                Arguments.of(
                        "entities that grow",
                        "ENTITIES",
                        with(SHEET, entities("<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>"))),
                Arguments.of(
                        "entities from files",
                        "ENTITIES",
                        with(SHEET, entities("<!ENTITY b SYSTEM 'file:///etc/hostname'>"))),
                Arguments.of(
                        "entities in the strings",
                        "ENTITIES",
                        with("xl/sharedStrings.xml", entities("<!ENTITY b 'x'>"))),
                Arguments.of("a damaged archive", "DAMAGED", Arrays.copyOf(Files.zip(SOUND), 300)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void what_harms_is_refused_in_no_time(String what, UnreadableList.Why why, byte[] file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> Files.read(file))
                        .isInstanceOfSatisfying(
                                UnreadableList.class,
                                problem -> assertThat(problem.why()).as(what).isEqualTo(why)));
    }

    @Test
    void a_refusal_takes_no_more_memory_than_the_file() {
        byte[] file = with(SHEET, bomb(90 << 20));
        assertThatThrownBy(() -> Files.read(file)).isInstanceOf(UnreadableList.class);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        assertThatThrownBy(() -> Files.read(file)).isInstanceOf(UnreadableList.class);

        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(8 << 20);
    }

    @Test
    void a_row_of_every_column_there_can_be_is_read_as_far_as_lists_go() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 40; row++) {
            rows.append("<row r='%d'><c r='XFD%d' t='inlineStr'><is><t>x</t></is></c></row>".formatted(row, row));
        }

        assertThatThrownBy(() -> Files.read(Files.workbookOf(rows.toString())))
                .isInstanceOfSatisfying(
                        UnreadableList.class,
                        problem ->
                                assertThat(problem.why()).isIn(UnreadableList.Why.EMPTY, UnreadableList.Why.NO_HEADER));
    }

    @Test
    void a_line_of_a_million_fields_is_no_list() {
        byte[] file = Files.utf8("x;".repeat(1_000_000) + "\n" + Files.HEADER + "\nÅsa;Öhrn;a@b.example;;;;;Ja\n");

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> Files.read(file)).isInstanceOf(UnreadableList.class));
    }

    private static byte[] cell(String address, String content) {
        return Files.workbookOf("<row r='1'><c r='" + address + "' t='inlineStr'>" + content + "</c></row>");
    }

    private static byte[] bomb(int size) {
        byte[] sheet = new byte[size];
        Arrays.fill(sheet, (byte) ' ');
        byte[] head = Files.utf8("<worksheet xmlns='" + MAIN + "'><sheetData>");
        System.arraycopy(head, 0, sheet, 0, head.length);
        return sheet;
    }

    private static byte[] entities(String declared) {
        return Files.utf8(
                "<!DOCTYPE x [" + declared + "]><worksheet xmlns='" + MAIN
                        + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>");
    }

    private static byte[] manyEntries() {
        Map<String, byte[]> parts = new HashMap<>(SOUND);
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        return Files.zip(parts);
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = new HashMap<>(SOUND);
        parts.put(name, content);
        return Files.zip(parts);
    }
}
