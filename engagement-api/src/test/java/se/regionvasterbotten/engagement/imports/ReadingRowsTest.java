package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.ladder.Kind;

class ReadingRowsTest {
    @ParameterizedTest
    @CsvSource({
        "Åhörare, LISTENER",
        "'', LISTENER",
        "DELTAGARE, PARTICIPANT",
        "Nätverkande, NETWORKING",
        "Eget  perspektiv, OWN_PERSPECTIVE",
        "Panel, PANELLIST",
        "Rundabordssamtal, ROUNDTABLE",
        "Initierat\u00a0samtal, CONVERSATION_INITIATED",
        "Inspel, INPUT_SUBMITTED",
        "COLLABORATION, COLLABORATION"
    })
    void a_role_names_its_kind_and_none_is_a_listener(String role, Kind kind) {
        assertThat(read("Åsa;Öhrn;a@b.example;Granen;;" + role + ";Ja;Ja").participants())
                .extracting(Participant::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Ja, Ja, true",
        "ja, JA, true",
        "'', x, true",
        "Nej, 1, true",
        "Ja, Nej, false",
        "'', N, false",
        "Ja, '', false"
    })
    void only_who_is_said_to_have_come_has_come(String registered, String attended, boolean came) {
        assertThat(read("Åsa;Öhrn;a@b.example;Granen;;;" + registered + ";" + attended)
                        .participants())
                .extracting(Participant::attended)
                .containsExactly(came);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WRONG_FIELD_COUNT             | -            | Åsa;Öhrn;a@b.example;Granen;Panel;Ja;Ja",
                "WRONG_FIELD_COUNT             | -            | Åsa;Öhrn;a@b.example;Granen;;Panel;Ja;Ja;Ja",
                "PERSONAL_IDENTITY_NUMBER      | FAMILY_NAME  | Åsa;Öhrn 19811228-9874;a@b.example;Granen;;Panel;Ja;Ja",
                "PERSONAL_IDENTITY_NUMBER      | EMAIL        | Åsa;Öhrn;811228-9874;Granen;;Panel;Ja;Ja",
                "PERSONAL_IDENTITY_NUMBER      | ORGANISATION | Åsa;Öhrn;a@b.example;198112289874;;Panel;Ja;Ja",
                "BROKEN_FORMULA                | GIVEN_NAME   | =A1;Öhrn;a@b.example;Granen;;Panel;Ja;Ja",
                "NAME_MISSING                  | GIVEN_NAME   | ;Öhrn;;Granen;;Panel;Ja;Ja",
                "NAME_MISSING                  | FAMILY_NAME  | Åsa;;;Granen;;Panel;Ja;Ja",
                "NEITHER_EMAIL_NOR_ORGANISATION| -            | Åsa;Öhrn;;;;Panel;Ja;Ja",
                "NOT_AN_EMAIL                  | EMAIL        | Åsa;Öhrn;a(at)b.example;Granen;;Panel;Ja;Ja",
                "UNKNOWN_ROLE                  | ROLE         | Åsa;Öhrn;a@b.example;Granen;;Kock;Ja;Ja",
                "MEMBERSHIP_ROLE               | ROLE         | Åsa;Öhrn;a@b.example;Granen;;Partner;Ja;Ja",
                "UNKNOWN_ANSWER                | ATTENDED     | Åsa;Öhrn;a@b.example;Granen;;Panel;Ja;kanske",
                "UNKNOWN_ANSWER                | REGISTERED   | Åsa;Öhrn;a@b.example;Granen;;Panel;eventuellt;Ja",
            })
    void a_row_that_cannot_be_used_is_rejected_with_its_reason(FindingType type, String column, String row) {
        ParticipantList list = read(row);

        assertThat(list.participants()).isEmpty();
        assertThat(list.rows()).isEqualTo(1);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(type);
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo("-".equals(column) ? null : ListColumn.valueOf(column));
        });
    }

    @Test
    void a_text_longer_than_there_is_room_for_is_rejected_without_being_repeated() {
        assertThat(read("Åsa;Öhrn;a@b.example;" + "G".repeat(301) + ";;;Ja;Ja").findings())
                .containsExactly(new Finding(2, ListColumn.ORGANISATION, null, FindingType.TOO_LONG, "300"));
    }

    @Test
    void who_neither_registered_nor_came_leaves_no_trace() {
        ParticipantList list = read("Åsa;Öhrn;a@b.example;Granen;;;Nej;Nej");

        assertThat(list.participants()).isEmpty();
        assertThat(list.findings()).containsExactly(Finding.of(2, FindingType.NEITHER_REGISTERED_NOR_ATTENDED));
    }

    @Test
    void blanks_case_and_decomposed_letters_are_tidied() {
        ParticipantList list =
                read(" A\u030asa\u00a0;O\u0308hrn ; ASA@Granen.EXAMPLE ;Granen \u00a0 AB\u200b;NÄRINGSLIV;;Ja;Ja");

        assertThat(list.participants())
                .containsExactly(new Participant(
                        2,
                        "Åsa",
                        "Öhrn",
                        "asa@granen.example",
                        "Granen AB",
                        null,
                        "NÄRINGSLIV",
                        null,
                        Kind.LISTENER,
                        true));
        assertThat(list.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#DIV/0!", "#N/A", "#SAKNAS!", "#VÄRDEFEL!", "#NAMN?", "=A1"})
    void what_a_failed_formula_leaves_is_no_value(String value) {
        assertThat(read(value + ";Öhrn;a@b.example;Granen;;Panel;Ja;Ja").findings())
                .extracting(Finding::type)
                .containsExactly(FindingType.BROKEN_FORMULA);
    }

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void every_finding_has_words_in_both_languages(FindingType type) {
        String key = "finding." + ListWords.key(type);

        assertThat(List.of(ListWords.of(Locale.ROOT, key, "v", "d"), ListWords.of(Locale.ENGLISH, key, "v", "d")))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource(UnreadableList.Why.class)
    void every_reason_not_to_read_has_words_in_both_languages(UnreadableList.Why why) {
        UnreadableList problem = new UnreadableList(why, "detail");

        assertThat(List.of(problem.text(Locale.ROOT), problem.text(Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asa@granen.example",
                "Åsa Öhrn <asa@granen.example>",
                "\"Öhrn, Åsa\" <ASA@granen.example>;",
                "mailto:asa@granen.example",
                "<mailto:asa@granen.example>",
                "asa@granen.example.",
                " asa@granen.example , ",
                "\u00a0asa@granen.example\u00a0;"
            })
    void an_address_is_taken_out_of_what_mail_programs_write_around_it(String written) {
        assertThat(read("Åsa;Öhrn;\"" + written.replace("\"", "\"\"") + "\";Granen;;;Ja;Ja")
                        .participants())
                .extracting(Participant::email)
                .containsExactly("asa@granen.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".k@x.example",
                "k.@x.example",
                "k..k@x.example",
                "k@x..example",
                "k@.x.example",
                "k@x",
                "k@x.example, b@x.example",
                "<k@x.example> <b@x.example>",
                "mailto:"
            })
    void what_no_mail_can_be_sent_to_is_no_address(String written) {
        assertThat(read("Åsa;Öhrn;\"" + written + "\";Granen;;;Ja;Ja").findings())
                .extracting(Finding::type)
                .containsExactly(FindingType.NOT_AN_EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", ".", "N/A", "saknas", "Ingen", "PRIVATPERSON", "egen", "null"})
    void a_word_for_no_organisation_is_none(String word) {
        ParticipantList list = read("Åsa;Öhrn;a@b.example;" + word + ";;;Ja;Ja");

        assertThat(list.participants()).extracting(Participant::organisation).containsOnlyNulls();
        assertThat(list.findings())
                .containsExactly(Finding.of(2, ListColumn.ORGANISATION, word, FindingType.NO_ORGANISATION_TOLD));
        assertThat(read("Åsa;Öhrn;;" + word + ";;;Ja;Ja").findings())
                .extracting(Finding::type)
                .containsExactly(FindingType.NO_ORGANISATION_TOLD, FindingType.NEITHER_EMAIL_NOR_ORGANISATION);
    }

    @Test
    void a_word_for_no_organisation_is_none_in_the_column_of_its_number_too() {
        ParticipantList list =
                Files.read(Files.utf8("Namn;E-post;Org.nr;Deltog\nÅsa Öhrn;asa@granen.example;saknas;Ja"));

        assertThat(list.participants()).extracting(Participant::number).containsOnlyNulls();
        assertThat(list.findings()).extracting(Finding::type).containsExactly(FindingType.NO_ORGANISATION_TOLD);
    }

    @Test
    void a_word_that_a_status_does_not_take_is_told_which_it_does() {
        Finding attended = Finding.of(2, ListColumn.ATTENDED, "Grön", FindingType.UNKNOWN_ANSWER);
        Finding status = Finding.of(2, ListColumn.STATUS, "Grön", FindingType.UNKNOWN_ANSWER);

        assertThat(ListWords.of(attended, Locale.ROOT)).startsWith("Ange Ja eller Nej");
        assertThat(ListWords.of(status, Locale.ROOT)).contains("Deltog", "Uteblev", "Ja är här anmäld");
        assertThat(ListWords.of(status, Locale.ENGLISH)).contains("Deltog", "Uteblev", "Ja is registered here");
    }

    private static ParticipantList read(String row) {
        return Files.read(Files.list(row));
    }
}
