package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,  -,                        sv
                    -,  '',                       sv
                    -,  en,                       en
                    -,  en-GB,                    en
                    -,  'sv-FI, en',              sv
                    -,  'en;q=0.5, sv;q=0.8',     sv
                    -,  'fi, en;q=0.1',           en
                    -,  'en;q=0, *',              sv
                    -,  'fi',                     sv
                    -,  'not a;; header',         sv
                    en, sv,                       en
                    sv, en,                       sv
                    fi, en,                       en
                    """)
    void lang_goes_before_the_header_and_the_header_before_swedish(String lang, String header, String chosen) {
        assertThat(Languages.chosen(lang, header).toLanguageTag()).isEqualTo(chosen);
    }
}
