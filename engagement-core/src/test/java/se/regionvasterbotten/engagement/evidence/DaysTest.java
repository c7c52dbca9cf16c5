package se.regionvasterbotten.engagement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days are days in Europe/Stockholm, whatever the machine's own time zone. */
class DaysTest {
    @ParameterizedTest(name = "{0} falls on {1}: {2}")
    @CsvSource({
        "2025-12-31T22:59:59.999999999Z, 2025-12-31, the last nanosecond of the year",
        "2025-12-31T23:00:00Z,           2026-01-01, New Year in Stockholm",
        "2025-12-31T23:30:00Z,           2026-01-01, still the old year in London",
        "2026-01-01T00:00:00Z,           2026-01-01, New Year in London",
        "2025-06-30T21:59:59Z,           2025-06-30, a summer evening",
        "2025-06-30T22:00:00Z,           2025-07-01, a summer midnight",
        "2024-02-28T23:00:00Z,           2024-02-29, leap day begins",
        "2024-02-29T22:59:59Z,           2024-02-29, leap day ends",
        "2025-02-28T23:00:00Z,           2025-03-01, no leap day",
        "2026-03-28T22:59:59Z,           2026-03-28, the evening before summer time",
        "2026-03-28T23:00:00Z,           2026-03-29, the day of 23 hours begins",
        "2026-03-29T00:59:59Z,           2026-03-29, the last second of winter time",
        "2026-03-29T01:00:00Z,           2026-03-29, the first second of summer time",
        "2026-03-29T22:00:00Z,           2026-03-30, the day of 23 hours is over",
        "2026-10-24T22:00:00Z,           2026-10-25, the day of 25 hours begins",
        "2026-10-25T00:30:00Z,           2026-10-25, half past two for the first time",
        "2026-10-25T01:30:00Z,           2026-10-25, half past two for the second time",
        "2026-10-25T22:59:59Z,           2026-10-25, the last second of 25 hours",
        "2026-10-25T23:00:00Z,           2026-10-26, the day of 25 hours is over",
        "9999-12-31T22:59:59Z,           9999-12-31, the last second there is"
    })
    void an_instant_falls_on_a_day_in_stockholm(Instant instant, LocalDate day, String what) {
        assertThat(Days.of(instant)).as(what).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2026-03-28, 24", "2026-03-29, 23", "2026-10-25, 25", "2024-02-29, 24", "2026-12-31, 24"})
    void a_day_lasts_until_the_next_begins(LocalDate day, long hours) {
        assertThat(Duration.between(Days.begins(day), Days.begins(day.plusDays(1))))
                .isEqualTo(Duration.ofHours(hours));
    }

    static Stream<LocalDate> days() {
        return Stream.of(Days.FIRST, LocalDate.of(1878, 12, 31), LocalDate.of(1980, 4, 6), LocalDate.of(2026, 3, 29))
                .flatMap(day -> Stream.of(day, day.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_first_instant_of_a_day_is_its_and_the_one_before_is_the_day_befores(LocalDate day) {
        assertThat(Days.of(Days.begins(day))).isEqualTo(day);
        if (day.isAfter(Days.FIRST)) {
            assertThat(Days.of(Days.begins(day).minusNanos(1))).isEqualTo(day.minusDays(1));
        }
    }

    static Stream<Instant> noDays() {
        return Stream.of(
                Instant.MIN, Days.begins(Days.FIRST).minusNanos(1), Instant.parse("9999-12-31T23:00:00Z"), Instant.MAX);
    }

    @ParameterizedTest
    @MethodSource("noDays")
    void an_instant_outside_the_calendar_is_refused_with_the_remedy(Instant instant) {
        assertThatThrownBy(() -> Days.of(instant))
                .hasMessageContaining(instant.toString())
                .hasMessageContaining("use one from 0001-01-01 to 9999-12-31");
    }

    @Test
    void the_months_of_support_end_on_the_last_day_of_february_and_never_after_the_calendar() {
        assertThat(Days.later(LocalDate.of(2024, 2, 29), 24)).isEqualTo("2026-02-28");
        assertThat(Days.later(LocalDate.of(2024, 2, 29), 48)).isEqualTo("2028-02-29");
        assertThat(Days.later(LocalDate.of(9997, 12, 31), 24)).isEqualTo("9999-12-31");
        assertThat(Days.later(LocalDate.of(9998, 1, 1), 24)).isNull();
        assertThat(Days.later(Days.LAST, Integer.MAX_VALUE)).isNull();
    }
}
