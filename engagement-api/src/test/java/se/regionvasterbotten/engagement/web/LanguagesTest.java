package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    none, none,                     sv
                    none, '',                       sv
                    none, en,                       en
                    none, en-GB,                    en
                    none, 'sv-FI, en',              sv
                    none, 'en;q=0.5, sv;q=0.8',     sv
                    none, 'fi, en;q=0.1',           en
                    none, 'en;q=0, *',              sv
                    none, 'fi',                     sv
                    none, 'not a;; header',         sv
                    none, '-',                        sv
                    en, sv,                       en
                    sv, en,                       sv
                    fi, en,                       en
                    """)
    void lang_goes_before_the_header_and_the_header_before_swedish(String lang, String header, String chosen) {
        assertThat(Languages.chosen(lang, header).toLanguageTag()).isEqualTo(chosen);
    }
}
