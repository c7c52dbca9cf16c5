package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    handling=lenient                     | LENIENT
                    handling=strict                      | STRICT
                    Handling = "Lenient"                 | LENIENT
                    respond-async, handling=lenient      | LENIENT
                    respond-async; wait=10, handling=lenient | LENIENT
                    handling=strict, handling=lenient    | STRICT
                    handling=lenientish                  | STRICT
                    mishandling=lenient                  | STRICT
                    return=minimal                       | STRICT
                    """)
    void a_header_says_how_faults_are_handled(String header, Handling handling) {
        assertThat(Handling.of(List.of(header))).isEqualTo(handling);
    }

    @Test
    void without_a_header_one_fault_refuses_all_and_of_several_the_first_that_says_it_holds() {
        assertThat(Handling.of(null)).isEqualTo(Handling.STRICT);
        assertThat(Handling.of(List.of("return=minimal", "handling=lenient", "handling=strict")))
                .isEqualTo(Handling.LENIENT);
    }
}
