package se.regionvasterbotten.engagement.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    private static final Wording WORDS = Wording.beside(ProblemDocument.class, "problem");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @EnumSource
    void every_type_has_its_words_in_both_languages(ProblemType type) {
        for (Locale locale : List.of(SWEDISH, Locale.ENGLISH)) {
            for (String part : List.of("title", "reason", "remedy")) {
                assertThat(WORDS.of(locale, type.key() + "." + part, "A", "B")).isNotBlank();
            }
        }
    }

    @Test
    void no_words_are_left_without_a_type() {
        List<String> known = Arrays.stream(ProblemType.values())
                .flatMap(type -> Stream.of("title", "reason", "remedy").map(part -> type.key() + "." + part))
                .toList();
        assertThat(WORDS.words(SWEDISH).keySet()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(WORDS.words(Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_take_the_same_arguments_and_no_apostrophe_swallows_them(ProblemType type) {
        ResourceBundle swedish = WORDS.words(SWEDISH);
        ResourceBundle english = WORDS.words(Locale.ENGLISH);
        for (String part : List.of("title", "reason", "remedy")) {
            String key = type.key() + "." + part;
            assertThat(english.getString(key)).doesNotContain("'").isNotEqualTo(swedish.getString(key));
            assertThat(swedish.getString(key)).doesNotContain("'");
            assertThat(arguments(english.getString(key))).isEqualTo(arguments(swedish.getString(key)));
        }
    }

    @Test
    void swedish_is_answered_on_a_machine_that_speaks_another_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertThat(WORDS.of(SWEDISH, "too-large.title")).isEqualTo("För stort");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> arguments(String pattern) {
        return Stream.of("{0}", "{1}", "{2}").filter(pattern::contains).toList();
    }
}
