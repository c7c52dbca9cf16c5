package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.problem.ProblemType;

class ValuesTest {
    enum Word {
        ORGANISATION,
        PERSON
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.LocalDate,      2025-02-30,                 NOT_A_DATE",
        "java.time.LocalDate,      '',                         NOT_A_DATE",
        "java.time.LocalDate,      +10000-01-01,               NOT_A_DATE",
        "java.time.LocalDate,      0000-12-31,                 NOT_A_DATE",
        "java.time.OffsetDateTime, 2025-12-31,                 NOT_A_TIME",
        "java.time.OffsetDateTime, 2025-12-31T10:00:00,        NOT_A_TIME",
        "java.time.OffsetDateTime, 9999-12-31T23:59:59-01:00,  NOT_A_TIME",
        "java.time.OffsetDateTime, 9999-12-31T23:00:00Z,       NOT_A_TIME",
        "java.util.UUID,           0190,                       NOT_A_UUID",
        "java.lang.Integer,        2147483648,                 NOT_A_NUMBER",
        "java.lang.Integer,        1.0,                        NOT_A_NUMBER",
        "java.lang.Long,           x,                          NOT_A_NUMBER",
        "java.lang.Boolean,        yes,                        NOT_A_BOOLEAN",
        "java.lang.Boolean,        TRUE,                       NOT_A_BOOLEAN",
    })
    void a_parameter_that_cannot_be_read_says_why(Class<?> type, String text, ProblemType reason) {
        ParamConverter<?> converter = converter(type);
        assertThatThrownBy(() -> converter.fromString(text))
                .isInstanceOfSatisfying(
                        BadValue.class, bad -> assertThat(bad.reason()).isEqualTo(reason));
    }

    @Test
    void a_word_outside_the_set_is_answered_with_the_set() {
        assertThatThrownBy(() -> converter(Word.class).fromString("person"))
                .isInstanceOfSatisfying(
                        BadValue.class, bad -> assertThat(bad.arguments()[0]).hasToString("[ORGANISATION, PERSON]"));
    }

    @Test
    void what_can_be_read_is_read() {
        assertThat(converter(LocalDate.class).fromString("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(converter(Boolean.class).fromString("true")).isTrue();
        assertThat(converter(Word.class).fromString("PERSON")).isEqualTo(Word.PERSON);
        assertThat(converter(UUID.class).fromString("0190A000-0000-7000-8000-000000000001"))
                .isEqualTo(UUID.fromString("0190a000-0000-7000-8000-000000000001"));
    }

    @Test
    void a_plus_sign_that_came_as_a_blank_is_still_an_offset() {
        assertThat(converter(OffsetDateTime.class).fromString("2026-01-15T09:00:00 01:00"))
                .isEqualTo(OffsetDateTime.parse("2026-01-15T08:00:00Z"));
    }

    @Test
    void an_instant_is_answered_in_utc_with_six_digits_at_most() {
        assertThat(Values.text(OffsetDateTime.parse("2026-01-15T09:00:00+01:00")))
                .isEqualTo("2026-01-15T08:00:00Z");
        assertThat(Values.text(OffsetDateTime.parse("2026-01-15T09:00:00.1234567Z")))
                .isEqualTo("2026-01-15T09:00:00.123456Z");
    }

    @Test
    void other_types_are_left_to_the_server() {
        assertThat(new Parameters().getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
    }

    private static <T> ParamConverter<T> converter(Class<T> type) {
        return new Parameters().getConverter(type, type, new Annotation[0]);
    }
}
