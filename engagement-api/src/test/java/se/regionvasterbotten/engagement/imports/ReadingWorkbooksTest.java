package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells hold times as numbers, and a workbook more than one sheet. */
class ReadingWorkbooksTest {
    private static final String HEADER = "Namn;E-post;Incheckad";
    private static final String ASA = "Åsa Öhrn;asa@granen.example;Ja";
    private static final String BO = "Bo Ek;bo@granen.example;Ja";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45917.354166666664 | 22  | ''                        | 2025-09-17T08:30",
                "45917              | 14  | ''                        | 2025-09-17",
                "0.354166666666667  | 20  | ''                        | 08:30",
                "45917.3541666      | 164 | yyyy-mm-dd hh:mm          | 2025-09-17T08:30",
                "45917              | 165 | [$-41D]d mmmm yyyy;@      | 2025-09-17",
                "0.5                | 166 | [h]:mm                    | 12:00",
                "45917              | 167 | \"den \"d\\ mmm           | 2025-09-17",
                "0.99999999         | 21  | ''                        | 1900-01-01",
                "59                 | 14  | ''                        | 1900-02-28",
                "61                 | 14  | ''                        | 1900-03-01",
                "45917.35           | 2   | ''                        | 45917.35",
                "3                  | 168 | 0\" st\";[Red]-0\" dagar\" | 3",
                "3                  | 169 | _-* #,##0.00\\ [$kr-41D]  | 3",
                "3                  | 170 | 0.00E+00                  | 3",
                "-1                 | 14  | ''                        | -1",
                "9E99               | 14  | ''                        | 9E+99",
                "198001011231       | 0   | ''                        | 198001011231",
                "1.98001011231E11   | 0   | ''                        | 198001011231"
            })
    void a_number_is_a_time_where_its_format_shows_one(String number, int id, String format, String text) {
        byte[] file = styled("<c r='A1' s='1'><v>" + number + "</v></c>", id, format, "");

        assertThat(first(file)).isEqualTo(text);
    }

    @Test
    void a_workbook_may_count_from_1904() {
        byte[] file = styled("<c r='A1' s='1'><v>44455.5</v></c>", 22, "", "<workbookPr date1904='1'/>");

        assertThat(first(file)).isEqualTo("2025-09-17T12:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='d'><v>2025-09-17T08:30:00</v></c>",
                "<c r=\"A1\" s=\"1\" t=\"d\" ><v>2025-09-17T08:30:00</v></c>"
            })
    void a_cell_of_iso_8601_is_its_text(String cell) {
        assertThat(first(styled(cell, 22, "", ""))).isEqualTo("2025-09-17T08:30:00");
    }

    @Test
    void who_was_checked_in_at_a_time_has_come() {
        byte[] file = Files.zip(formatted(
                Files.parts(
                        List.of("<sheetData>" + row(1, HEADER) + "<row r='2'>" + cells(2, "Åsa Öhrn;asa@granen.example")
                                + "<c r='C2' s='1'><v>45917.354166666664</v></c></row></sheetData>"),
                        ""),
                22,
                ""));

        assertThat(Files.read(file).participants())
                .extracting(Participant::attended)
                .containsExactly(true);
    }

    @Test
    void sheets_that_are_not_read_are_told_and_lists_among_them_with_a_warning() {
        ParticipantList list =
                Files.read(sheets(Map.of(), sheet("Om listan"), sheet(HEADER, ASA), sheet(HEADER, BO), "<sheetData/>"));

        assertThat(list.participants()).extracting(Participant::givenName).containsExactly("Åsa");
        assertThat(list.findings())
                .containsExactly(
                        new Finding(1, null, "Blad1", FindingType.SHEET_NOT_READ, null),
                        new Finding(1, null, "Blad3", FindingType.LIST_NOT_READ, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void a_sheet_that_is_shown_comes_before_one_that_is_hidden_and_what_is_hidden_is_not_told(String state) {
        String wider = sheet("Namn;E-post;Organisation;Roll;Incheckad", "Bo Ek;bo@granen.example;Granen;;Ja");
        ParticipantList list = Files.read(sheets(Map.of(1, state), wider, sheet(HEADER, ASA)));

        assertThat(list.participants()).extracting(Participant::givenName).containsExactly("Åsa");
        assertThat(list.findings()).isEmpty();
    }

    @Test
    void a_hidden_list_is_read_where_no_other_is() {
        ParticipantList list = Files.read(sheets(Map.of(1, "hidden"), sheet(HEADER, ASA), sheet("Namn")));

        assertThat(list.participants()).extracting(Participant::givenName).containsExactly("Åsa");
    }

    @Test
    void a_sheet_with_nobody_below_its_header_gives_way() {
        ParticipantList list = Files.read(sheets(Map.of(), sheet(HEADER), sheet(HEADER, ASA)));

        assertThat(list.participants()).extracting(Participant::givenName).containsExactly("Åsa");
    }

    private static String first(byte[] file) {
        return Table.of(file).get(0).top().get(0).cell(0).text();
    }

    private static byte[] styled(String cell, int id, String format, String properties) {
        Map<String, byte[]> parts =
                formatted(Files.parts(List.of("<sheetData><row r='1'>" + cell + "</row></sheetData>"), ""), id, format);
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> replaced(xml, "<sheets>", properties + "<sheets>"));
        return Files.zip(parts);
    }

    /** The same with one format besides the usual. */
    private static Map<String, byte[]> formatted(Map<String, byte[]> sound, int id, String format) {
        Map<String, byte[]> parts = new LinkedHashMap<>(sound);
        String own = format.isEmpty()
                ? ""
                : "<numFmts><numFmt numFmtId='%d' formatCode='%s'/></numFmts>"
                        .formatted(id, format.replace("\"", "&quot;"));
        parts.put(
                "xl/styles.xml",
                Files.utf8("<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + own
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='" + id + "'/></cellXfs></styleSheet>"));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> replaced(
                        xml,
                        "</Types>",
                        "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.styles+xml'/></Types>"));
        return parts;
    }

    private static byte[] sheets(Map<Integer, String> states, String... sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Files.parts(List.of(sheets), ""));
        states.forEach((sheet, state) -> parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) ->
                        replaced(xml, "name='Blad" + sheet + "'", "name='Blad" + sheet + "' state='" + state + "'")));
        return Files.zip(parts);
    }

    private static byte[] replaced(byte[] xml, String one, String other) {
        return Files.utf8(new String(xml, java.nio.charset.StandardCharsets.UTF_8).replace(one, other));
    }

    private static String sheet(String... rows) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            data.append(row(i + 1, rows[i]));
        }
        return "<sheetData>" + data + "</sheetData>";
    }

    private static String row(int number, String texts) {
        return "<row r='" + number + "'>" + cells(number, texts) + "</row>";
    }

    private static String cells(int row, String texts) {
        String[] each = texts.split(";");
        return Stream.iterate(0, i -> i < each.length, i -> i + 1)
                .map(i -> "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, row, each[i]))
                .collect(Collectors.joining());
    }
}
