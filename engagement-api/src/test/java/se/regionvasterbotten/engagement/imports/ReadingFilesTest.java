package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.ladder.Kind;

class ReadingFilesTest {
    private static final String ROW = "Åsa;Öhrn;asa.ohrn@granen.example;Granen & Tallen AB;näringsliv;Panel;Ja;Ja";
    private static final Participant ASA = new Participant(
            2,
            "Åsa",
            "Öhrn",
            "asa.ohrn@granen.example",
            "Granen & Tallen AB",
            null,
            "näringsliv",
            null,
            Kind.PANELLIST,
            true);

    static Stream<Arguments> files() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(";", ",", "\t", "|").flatMap(delimiter -> {
            String text = (Files.HEADER + "\r\n" + ROW + "\r\n").replace(";", delimiter);
            return Stream.of(
                    Arguments.of(delimiter, "UTF-8", text.getBytes(StandardCharsets.UTF_8)),
                    Arguments.of(delimiter, "UTF-8 with mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
                    Arguments.of(delimiter, "Windows-1252", text.getBytes(windows)),
                    Arguments.of(delimiter, "UTF-16", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                    Arguments.of(delimiter, "UTF-16BE", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)),
                    Arguments.of(
                            delimiter, "line feeds only", text.replace("\r", "").getBytes(windows)));
        });
    }

    @ParameterizedTest(name = "{1} between {0}")
    @MethodSource("files")
    void every_encoding_and_delimiter_says_the_same(String delimiter, String encoding, byte[] file) {
        assertThat(Files.read(file).participants()).containsExactly(ASA);
    }

    @Test
    void a_workbook_says_the_same() {
        assertThat(Files.read(Files.workbook(Files.HEADER, ROW)).participants()).containsExactly(ASA);
    }

    @Test
    void a_workbook_may_share_its_strings_and_use_numbers_and_truth_values() {
        String strings = Stream.of((Files.HEADER + ";" + ROW).split(";"))
                .map(text -> "<si><t>" + text.replace("&", "&amp;") + "</t></si>")
                .reduce("", String::concat);
        StringBuilder rows = new StringBuilder("<row r='3'>");
        for (int i = 0; i < 8; i++) {
            rows.append("<c r='%c3' t='s'><v>%d</v></c>".formatted('A' + i, i));
        }
        rows.append("</row><row r='5'>");
        for (int i = 0; i < 6; i++) {
            rows.append("<c r='%c5' t='s'><v>%d</v></c>".formatted('A' + i, 8 + i));
        }
        rows.append("<c r='G5'><v>1</v></c><c r='H5' t='b'><v>1</v></c></row>");
        byte[] file = Files.zip(Files.parts(List.of("<sheetData>" + rows + "</sheetData>"), strings));

        assertThat(Files.read(file).participants())
                .containsExactly(new Participant(
                        5,
                        "Åsa",
                        "Öhrn",
                        ASA.email(),
                        ASA.organisation(),
                        null,
                        "näringsliv",
                        null,
                        Kind.PANELLIST,
                        true));
    }

    @Test
    void the_sheet_that_names_the_columns_is_read() {
        String row =
                "<row r='1'><c r='A1' t='inlineStr'><is><t>%s</t></is></c><c r='B1' t='inlineStr'><is><t>Efternamn</t></is></c>"
                        + "<c r='C1' t='inlineStr'><is><t>E-post</t></is></c><c r='D1' t='inlineStr'><is><t>Närvarande</t></is></c></row>";
        List<String> sheets = List.of(
                "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Om listan</t></is></c></row></sheetData>",
                "<sheetData>" + row.formatted("Förnamn")
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>Åsa</t></is></c></row></sheetData>");

        assertThat(Files.read(Files.zip(Files.parts(sheets, ""))).rows()).isEqualTo(1);
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them() {
        byte[] file = Files.utf8("Deltagare\n\n" + Files.HEADER + "\n" + ROW + "\n;;;;;;;\n\n"
                + "Bo;\"Ek\nLund\";bo@granen.example;\"Gran;en\";;;;Ja\n" + "Cy;Dal;cy@granen.example;Granen;;;;Ja");
        ParticipantList list = Files.read(file);

        assertThat(list.header().number()).isEqualTo(3);
        assertThat(list.rows()).isEqualTo(3);
        assertThat(list.participants()).extracting(Participant::row).containsExactly(4, 7, 8);
        assertThat(list.participants().get(1).familyName()).isEqualTo("Ek Lund");
        assertThat(list.participants().get(1).organisation()).isEqualTo("Gran;en");
    }

    @ParameterizedTest
    @CsvSource({
        "FÖRNAMN;efternamn; E-Post ;Företag;Närvarande",
        "Fornamn;Efternamn;Epost;Företag/organisation;Närvaro",
        "First name;Last name;E-mail;Organisation;Attended",
        "Förnamn;Efternamn;E-postadress;Organisation;Närvarande?"
    })
    void headers_are_known_by_other_names_too(String header) {
        byte[] file = Files.utf8(header + "\nÅsa;Öhrn;asa@granen.example;Granen;Ja");

        assertThat(Files.read(file).participants())
                .containsExactly(new Participant(
                        2, "Åsa", "Öhrn", "asa@granen.example", "Granen", null, null, null, Kind.LISTENER, true));
    }

    @Test
    void columns_come_in_any_order_and_those_nobody_knows_are_named_and_left() {
        byte[] file = Files.utf8("Kost;Närvarande;Efternamn;Förnamn;E-post\nvegan;Ja;Öhrn;Åsa;asa@granen.example\n");
        ParticipantList list = Files.read(file);

        assertThat(list.participants()).extracting(Participant::givenName).containsExactly("Åsa");
        assertThat(list.findings()).containsExactly(new Finding(1, null, "Kost", FindingType.COLUMN_NOT_READ, null));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(UnreadableList.Why.EMPTY, new byte[0]),
                Arguments.of(UnreadableList.Why.EMPTY, Files.utf8("\uFEFF \n\n")),
                Arguments.of(UnreadableList.Why.NO_HEADER, Files.utf8("<html><body>hej</body></html>")),
                Arguments.of(UnreadableList.Why.NO_HEADER, Files.utf8(ROW)),
                Arguments.of(UnreadableList.Why.NOT_TEXT, new byte[] {'a', 0, 'b'}),
                Arguments.of(
                        UnreadableList.Why.NOT_TEXT, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE5}),
                Arguments.of(UnreadableList.Why.NOT_TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0x81}),
                Arguments.of(
                        UnreadableList.Why.OLD_OR_LOCKED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                Arguments.of(
                        UnreadableList.Why.BROKEN_QUOTES,
                        Files.list("\"Åsa;Öhrn;a@b.example;;;;;Ja", "Bo;Ek;;X;;;;Ja")),
                Arguments.of(UnreadableList.Why.BROKEN_QUOTES, Files.list("\"Åsa\" Lo;Öhrn;a@b.example;;;;;Ja")),
                Arguments.of(UnreadableList.Why.DAMAGED, Files.utf8("PK\u0003\u0004 and then nothing")),
                Arguments.of(
                        UnreadableList.Why.DAMAGED,
                        Files.zip(java.util.Map.of("word/document.xml", Files.utf8("<w/>")))),
                Arguments.of(UnreadableList.Why.DAMAGED, Files.workbookOf("<row r='1'><c r='A1'><v>")),
                Arguments.of(
                        UnreadableList.Why.REPEATED_COLUMN, Files.utf8("Förnamn;Efternamn;E-post;Epost;Närvarande\n")),
                Arguments.of(UnreadableList.Why.NO_ROWS, Files.utf8(Files.HEADER + "\n;;;;;;;\n\n")),
                Arguments.of(UnreadableList.Why.NO_ROWS, Files.workbook(Files.HEADER)),
                Arguments.of(UnreadableList.Why.TOO_WIDE, Files.list(ROW, "x;".repeat(20_000))));
    }

    @Test
    void two_headers_for_one_column_are_both_named_as_they_stand() {
        assertThatThrownBy(() -> Files.read(Files.utf8("Namn;E-post;Deltog;E-postadress\na;b;c;d")))
                .isInstanceOfSatisfying(
                        UnreadableList.class,
                        problem -> assertThat(problem.text(Locale.ROOT))
                                .startsWith("kolumnen E-post finns två gånger, under rubrikerna E-post, E-postadress.")
                                .contains("column: null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_is_no_list_is_told_so(UnreadableList.Why why, byte[] file) {
        assertThatThrownBy(() -> Files.read(file))
                .isInstanceOfSatisfying(
                        UnreadableList.class,
                        problem -> assertThat(problem.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource({
        "'Förnamn;Efternamn;E-post;Organisation', Närvarande",
        "'Ring mig;E-post;Närvarande', 'Förnamn, Efternamn'",
        "'Förnamn;Efternamn;Närvarande', E-post",
        "'Namn;Kost;E-post', Närvarande"
    })
    void a_column_that_is_needed_and_missing_is_named(String header, String missing) {
        assertThatThrownBy(() -> Files.read(Files.utf8(header + "\na;b;c;d\n")))
                .isInstanceOfSatisfying(
                        UnreadableList.class,
                        problem -> assertThat(problem.text(Locale.ROOT))
                                .startsWith("kolumner saknas: " + missing + ". Filens rubriker: "
                                        + header.replace(";", ", ") + "."));
    }

    @Test
    void more_rows_than_are_read_are_refused() {
        byte[] file = Files.utf8(Files.HEADER + "\n" + (ROW + "\n").repeat(Table.MOST_ROWS + 1));

        assertThatThrownBy(() -> Files.read(file))
                .isInstanceOfSatisfying(
                        UnreadableList.class,
                        problem -> assertThat(problem.why()).isEqualTo(UnreadableList.Why.TOO_MANY_ROWS));
    }

    @Test
    void a_file_that_ends_in_blank_lines_without_number_is_read_in_no_time() {
        byte[] file = Files.utf8(Files.HEADER + "\n" + ROW + "\n".repeat(5_000_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Files.read(file).participants()).containsExactly(ASA));
    }
}
