package se.regionvasterbotten.engagement.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fjällbatteri AB",
                "fjällbatteri",
                "FJÄLLBATTERI ab",
                " Fjällbatteri\u00a0\u00a0AB ",
                "Fja\u0308llbatteri",
                "Fjällbatteri HB",
                "Fjällbatteri KB",
                "Fjällbatteri ek. för.",
                "FJÄLLBATTERI EK. FÖR. "
            })
    void spellings_of_one_name_have_one_key(String spelling) {
        assertThat(OrganisationName.key(spelling)).isEqualTo("fjällbatteri");
    }

    @ParameterizedTest
    @CsvSource({
        "AB, ab",
        "Fjällbatteri AB AB, fjällbatteri ab",
        "AB Fjällbatteri, ab fjällbatteri",
        "Saab, saab",
        "Fjällbatteri AB Norr, fjällbatteri ab norr",
        "Renmark Bygg & Anläggning AB, renmark bygg & anläggning"
    })
    void only_one_legal_form_at_the_end_is_left_out(String name, String key) {
        assertThat(OrganisationName.key(name)).isEqualTo(key);
    }
}
