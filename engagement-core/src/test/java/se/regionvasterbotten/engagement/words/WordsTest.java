package se.regionvasterbotten.engagement.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;

class WordsTest {
    @Test
    void the_rungs_have_the_words_of_the_seed() {
        assertThat(Stream.of(Rung.values()).map(rung -> Words.of(rung, Locale.ROOT)))
                .containsExactly("Medvetenhet", "Intresse", "Deltagande", "Samverkan", "Påverkan och handling");
    }

    @Test
    void every_constant_that_people_meet_has_words_in_both_languages() {
        Stream.of(Rung.values(), Kind.values(), State.values(), StepType.values())
                .flatMap(Stream::of)
                .forEach(constant -> {
                    assertThat(Words.of(constant, Locale.ROOT)).isNotBlank();
                    assertThat(Words.of(constant, Locale.ENGLISH)).isNotBlank();
                });
    }

    @Test
    void both_languages_have_the_same_keys() throws Exception {
        assertThat(keys("ladder.properties").keySet())
                .isEqualTo(keys("ladder_en.properties").keySet());
    }

    @Test
    void another_language_is_answered_in_swedish() {
        assertThat(Words.of(Rung.INTEREST, Locale.GERMAN)).isEqualTo("Intresse");
    }

    @Test
    void a_text_needs_both_languages() {
        assertThatThrownBy(() -> new Text("svenska", " ")).hasMessageContaining("both languages");
    }

    private static Properties keys(String file) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            properties.load(stream);
        }
        return properties;
    }
}
