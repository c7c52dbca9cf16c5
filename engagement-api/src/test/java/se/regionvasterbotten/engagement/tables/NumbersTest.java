package se.regionvasterbotten.engagement.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, sv, 0",
        "999, sv, 999",
        "1234567, sv, 1_234_567",
        "-12000, sv, \u221212_000",
        "1234567, en, '1,234,567'"
    })
    void thousands_are_parted_as_the_language_does(long number, String language, String written) {
        assertThat(Numbers.whole(number, Locale.forLanguageTag(language))).isEqualTo(written.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"0, sv, 0_%", "0.004, sv, <1_%", "0.385, sv, 38_%", "0.999, sv, >99_%", "1, sv, 100_%", "0.5, en, 50%"})
    void a_share_is_never_rounded_to_nothing_or_to_all(double share, String language, String written) {
        assertThat(Numbers.percent(share, Locale.forLanguageTag(language))).isEqualTo(written.replace('_', '\u00a0'));
    }
}
