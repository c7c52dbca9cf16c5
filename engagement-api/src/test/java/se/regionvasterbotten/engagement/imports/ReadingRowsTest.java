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
    void a_personal_identity_number_is_never_repeated() {
        String text =
                read("Åsa 811228-9874;Öhrn;a@b.example;Granen;;Kock;Ja;Ja").toString();

        assertThat(text).doesNotContain("9874").contains("PERSONAL_IDENTITY_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874",
                "19811228-9874",
                "811228+9874",
                "8112289874",
                "198112289874",
                "811288-9871",
                "811288+9871",
                "19811228 9874",
                "1981-12-28-9874",
                "811228\u20139874",
                "811228 - 9874"
            })
    void personal_identity_and_coordination_numbers_are_found(String number) {
        String text = "Öhrn (" + number + ") nr2";

        assertThat(PersonalIdentityNumber.in(text)).isTrue();
        assertThat(PersonalIdentityNumber.masked(text)).isEqualTo("Öhrn ([personnummer]) nr2");
        assertThat(PersonalIdentityNumber.in(PersonalIdentityNumber.masked(text)))
                .isTrue();
        assertThat(PersonalIdentityNumber.in("x" + number + "@b.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"811228-9873", "232100-0222", "556036-0793", "070-123 45 67", "20250204", "811328-9873"})
    void other_numbers_pass(String number) {
        assertThat(PersonalIdentityNumber.in(number)).isFalse();
        assertThat(PersonalIdentityNumber.masked(number)).isEqualTo(number);
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

    private static ParticipantList read(String row) {
        return Files.read(Files.list(row));
    }
}
