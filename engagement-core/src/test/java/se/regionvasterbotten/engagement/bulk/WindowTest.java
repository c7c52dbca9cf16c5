package se.regionvasterbotten.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days support on a day is asked once for a population; it must be what adding the months to each would say. */
class WindowTest {
    @ParameterizedTest(name = "{0} months")
    @ValueSource(ints = {1, 2, 3, 11, 12, 13, 24, 25, 48})
    void a_day_is_in_the_window_exactly_while_it_supports(int months) {
        for (LocalDate asOf = day("2023-12-20"); asOf.isBefore(day("2025-03-10")); asOf = asOf.plusDays(1)) {
            Window window = Window.of(asOf, months);
            for (LocalDate given = asOf.minusMonths(months).minusDays(5);
                    given.isBefore(asOf.minusMonths(months).plusDays(8));
                    given = given.plusDays(1)) {
                assertThat(given.toEpochDay() >= window.earliest())
                        .as("given on %s, asked on %s", given, asOf)
                        .isEqualTo(given.plusMonths(months).isAfter(asOf));
            }
        }
    }

    @ParameterizedTest(name = "a row of {0} lies before the floor of {1}: {2}")
    @CsvSource({
        "2025-03-21, 2025-03-21, false",
        "2025-03-20, 2025-03-21, true",
        "1910-04-15, 1910-04-15, false",
        "1910-04-15, 0001-01-01, false",
        "2089-09-17, 2089-09-17, false",
        "2089-09-17, 2089-09-18, true",
        "2089-09-17, 9999-12-31, true",
        "1999-12-31, 2000-01-01, true"
    })
    void rows_compare_as_their_days_do(String given, String floor, boolean before) {
        int day = (int) day(given).toEpochDay();
        for (int bits : new int[] {1, Row.SIGNS - 1}) {
            int row = Row.ofDay(day) | bits;
            assertThat(Row.day(row)).isEqualTo(day);
            assertThat(row < Row.floor((int) day(floor).toEpochDay())).isEqualTo(before);
        }
    }

    @Test
    void a_day_outside_the_calendar_is_refused() {
        assertThatThrownBy(() -> Window.of(LocalDate.of(10000, 1, 1), 24)).hasMessageContaining("+10000-01-01");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
