package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {
    @Test
    void the_tag_is_strong_and_differs_with_the_bytes() {
        assertThat(EntityTag.of(new byte[] {1}))
                .matches("\"[A-Za-z0-9_-]{24}\"")
                .isNotEqualTo(EntityTag.of(new byte[] {2}));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
                    -            | false
                    "a"          | true
                    W/"a"        | true
                    "b", "a"     | true
                    *            | true
                    "b"          | false
                    a            | false
                    """)
    void a_list_of_known_tags_names_the_tag_or_not(String header, boolean named) {
        assertThat(EntityTag.names(header, "\"a\"")).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "a"      | true
                    "b", "a" | true
                    *        | true
                    W/"a"    | false
                    "b"      | false
                    """)
    void a_change_depends_on_the_exact_version(String header, boolean named) {
        assertThat(EntityTag.namesExactly(header, "\"a\"")).isEqualTo(named);
    }
}
