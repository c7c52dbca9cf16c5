package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class TextsTest {
    private final Faults faults = new Faults();

    @Test
    void a_text_is_kept_composed_and_without_blanks_around_it() {
        assertThat(Texts.required(faults, "name", "\u00a0 Umea\u030a\t", 4)).isEqualTo("Umeå");
        assertThat(faults.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\udc00", "a\u0085b", "a\nb"})
    void what_cannot_be_printed_on_a_line_is_refused(String value) {
        Texts.required(faults, "name", value, 100);
        assertFault(ProblemType.UNPRINTABLE);
    }

    @Test
    void paragraphs_may_have_line_breaks_and_whole_characters_beyond_the_basic_plane() {
        assertThat(Texts.paragraphs(faults, "statedSolution", "a\r\n\tb 🌲", 100))
                .isEqualTo("a\r\n\tb 🌲");
        assertThat(faults.any()).isFalse();
    }

    @Test
    void a_blank_text_is_missing_where_it_is_required_and_none_where_it_is_not() {
        assertThat(Texts.optional(faults, "region", " \u00a0", 100)).isNull();
        assertThat(faults.any()).isFalse();
        Texts.required(faults, "name", " \u00a0", 100);
        assertFault(ProblemType.REQUIRED);
    }

    @Test
    void a_text_one_longer_than_its_room_is_refused() {
        assertThat(Texts.required(faults, "name", "åäö", 3)).isEqualTo("åäö");
        Texts.required(faults, "name", "åäöx", 3);
        assertFault(ProblemType.TOO_LONG);
    }

    private void assertFault(ProblemType type) {
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
