package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/** However a personal identity number is written it is found, and what only resembles one is let through. */
class PersonalNumbersTest {
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
                "811228 - 9874",
                "1980 01 01 1231",
                "80 01 01 1231",
                "800101--1231",
                "800101_1231",
                "800101:1231",
                "800101) 1231",
                "800101, 1231",
                "800101-12 31",
                "800101~1231",
                "19800101T1231",
                "800101\uFE631231",
                "800101\uFF0D1231",
                "\uFF18\uFF10\uFF10\uFF11\uFF10\uFF11-\uFF11\uFF12\uFF13\uFF11",
                "\uD835\uDFD6\uD835\uDFCE0101-1231",
                "1.98001011231E11",
                "1,98001011231E+11",
                "8.001011231E9",
                "SE800101123101",
                "se 800101-1231 01"
            })
    void personal_identity_and_coordination_numbers_are_found(String number) {
        String text = "Öhrn 🌲 (" + number + ") nr2";

        assertThat(PersonalIdentityNumber.in(text)).isTrue();
        assertThat(PersonalIdentityNumber.masked(text)).isEqualTo("Öhrn 🌲 ([personnummer]) nr2");
        assertThat(PersonalIdentityNumber.in(PersonalIdentityNumber.masked(text)))
                .isTrue();
        assertThat(PersonalIdentityNumber.in("x" + number + "@b.example"))
                .as("letters before SE are of another word")
                .isEqualTo(!number.startsWith("SE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9873",
                "232100-0222",
                "556036-0793",
                "070-123 45 67",
                "20250204",
                "811328-9873",
                "SE556036079301",
                "2025-01-01 1231",
                "2025-01-01 08:15",
                "2025-03-12T08:15:00.010203+0100",
                "20250312T0815",
                "1.5E11",
                "01a81122-8987-7412-8112-28aa811228bb",
                "Granen aa811228-9874-4000-8000-0000000000aa"
            })
    void other_numbers_pass(String number) {
        assertThat(PersonalIdentityNumber.in(number)).isFalse();
        assertThat(PersonalIdentityNumber.masked(number)).isEqualTo(number);
    }

    @Test
    void of_two_in_a_text_both_are_masked() {
        assertThat(PersonalIdentityNumber.masked("811228-9874, 19800101-1231."))
                .isEqualTo("[personnummer], [personnummer].");
    }

    @ParameterizedTest
    @CsvSource({
        "800101-1232, true",
        "19800101-1232, true",
        "800101+1232, true",
        "556036-0794, false",
        "8001011232, false"
    })
    void what_looks_like_one_is_refused_where_persons_stand_though_its_check_digit_is_wrong(String text, boolean like) {
        assertThat(PersonalIdentityNumber.like(text)).isEqualTo(like);
        for (String row : new String[] {
            "Åsa #;Öhrn;a@b.example;Granen;;;Ja;Ja",
            "Åsa;Öhrn #;a@b.example;Granen;;;Ja;Ja",
            "Åsa;Öhrn;a#@b.example;Granen;;;Ja;Ja"
        }) {
            assertThat(Files.read(Files.list(row.replace("#", text))).findings())
                    .extracting(Finding::type)
                    .isEqualTo(like ? java.util.List.of(FindingType.PERSONAL_IDENTITY_NUMBER) : java.util.List.of());
        }
        assertThat(Files.read(Files.list("Åsa;Öhrn;a@b.example;Granen " + text + ";;;Ja;Ja"))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_looks_like_one_is_not_kept_either() {
        StringBuilder kept = new StringBuilder();
        OpenedList.of(Files.list("Åsa;Öhrn 800101-1232;a@b.example;Granen;;;Ja;Ja"), sources -> java.util.Map.of())
                .read(line -> kept.append(line.kept()));

        assertThat(kept.toString()).contains("Öhrn [personnummer]").doesNotContain("1232");
    }

    @Test
    void a_header_that_looks_like_one_is_not_kept() {
        OpenedList opened = OpenedList.of(
                Files.utf8("Namn;E-post;Deltog;800101-1232\nÅsa Öhrn;a@b.example;Ja;x"), sources -> java.util.Map.of());

        assertThat(opened.header().kept()).containsExactly("Namn", "E-post", "Deltog", "[personnummer]");
        assertThat(opened.read(line -> {}).findings()).isEmpty();
    }

    @Test
    void a_personal_identity_number_is_never_repeated() {
        String text = Files.read(Files.list("Åsa 811228-9874;Öhrn;a@b.example;Granen;;Kock;Ja;Ja"))
                .toString();

        assertThat(text).doesNotContain("9874").contains("PERSONAL_IDENTITY_NUMBER");
    }

    @Test
    void the_name_of_a_file_is_kept_without_them() {
        assertThat(Upload.fileName("C:\\listor\\Åsa 800101-1231.csv")).isEqualTo("Åsa [personnummer].csv");
        assertThat(Upload.fileName("anmälda 800101-1232.csv")).isEqualTo("anmälda [personnummer].csv");
        assertThat(Upload.fileName("lista 2025-03-12.csv")).isEqualTo("lista 2025-03-12.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01 1231", "2025-03-12 08:15", "20250312T0815"})
    void when_somebody_was_checked_in_is_none_however_its_digits_add_up(String time) {
        ParticipantList list = Files.read(Files.list("Åsa;Öhrn;a@b.example;Granen;;;" + time + ";" + time));

        assertThat(list.findings()).isEmpty();
        assertThat(list.participants()).hasSize(1);
    }
}
