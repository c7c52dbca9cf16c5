package se.regionvasterbotten.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T10:00:00.123456789Z, 2026-01-01T09:00:00Z, 2026-01-01T10:00:00.123456Z",
        "2026-01-01T10:00:00Z, 2026-01-01T10:00:00Z, 2026-01-01T10:00:00.000001Z",
        "2026-01-01T10:00:00Z, 2026-01-01T12:00:00Z, 2026-01-01T12:00:00.000001Z",
        "2026-01-01T10:00:00+02:00, 2026-01-01T07:59:59+00:00, 2026-01-01T08:00:00Z"
    })
    void every_write_is_later_than_the_one_before_it(OffsetDateTime now, OffsetDateTime last, OffsetDateTime recorded) {
        assertThat(Ledger.later(now, last)).isEqualTo(recorded).isAfter(last);
    }
}
