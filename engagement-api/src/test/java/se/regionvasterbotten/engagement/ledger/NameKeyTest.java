package se.regionvasterbotten.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "energi|energi",
                "'  Grön   omställning '|grön omställning",
                "Grön\u00a0omställning|grön omställning",
                "Gro\u0308n omsta\u0308llning|grön omställning",
                "kompetens\u00adförsörjning|kompetensförsörjning",
                "SKOG|skog"
            })
    void a_name_is_found_however_it_was_typed(String typed, String key) {
        assertThat(NameKey.of(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"energi,energin", "skog,skóg", "a b,ab"})
    void names_that_differ_otherwise_are_two(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
