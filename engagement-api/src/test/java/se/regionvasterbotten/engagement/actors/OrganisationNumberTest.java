package se.regionvasterbotten.engagement.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"232100-0222", "2321000222", "162321000222", " 232100-0222 "})
    void a_number_is_kept_as_ten_digits(String told) {
        assertThat(OrganisationNumber.parse(told)).contains("2321000222");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "232100-0223",
                "232100",
                "232100-02220",
                "23210O-0222",
                "232100 0222",
                "٢٣٢١٠٠٠٢٢٢",
                "322100-0222"
            })
    void a_wrong_digit_or_form_is_refused(String told) {
        assertThat(OrganisationNumber.parse(told)).isEmpty();
    }

    @Test
    void a_number_is_shown_with_its_hyphen() {
        assertThat(OrganisationNumber.shown("2321000222")).isEqualTo("232100-0222");
    }
}
