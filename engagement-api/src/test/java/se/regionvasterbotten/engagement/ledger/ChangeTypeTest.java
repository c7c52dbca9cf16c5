package se.regionvasterbotten.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RETRACTED  | REGISTERED | CHANGED
                    REGISTERED | CHANGED    | REGISTERED
                    REGISTERED | REGISTERED | REGISTERED
                    CHANGED    | CHANGED    | CHANGED
                    CHANGED    | RETRACTED  | RETRACTED
                    RETRACTED  | CHANGED    | RETRACTED
                    """)
    void two_writes_of_a_thing_in_one_transaction_are_one_change(
            ChangeType first, ChangeType second, ChangeType together) {
        assertThat(first.and(second)).isEqualTo(together);
    }
}
