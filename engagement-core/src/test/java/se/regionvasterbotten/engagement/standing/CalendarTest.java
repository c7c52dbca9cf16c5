package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.standing.Told.day;
import static se.regionvasterbotten.engagement.standing.Told.other;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.ladder.Kind;

/** The ends of the calendar, leap days and same days. */
class CalendarTest {
    @ParameterizedTest(name = "a panel on {0} gives {2} on {1} and supports until {3}")
    @CsvSource({
        "0001-01-01, 0001-01-01, RUNG_2,  0003-01-01",
        "0001-01-01, 0002-12-31, RUNG_2,  0003-01-01",
        "0001-01-01, 0003-01-01, DORMANT,",
        "2024-02-29, 2026-02-27, RUNG_2,  2026-02-28",
        "2022-02-28, 2024-02-27, RUNG_2,  2024-02-28",
        "2022-02-28, 2024-02-28, DORMANT,",
        "2022-03-01, 2024-02-29, RUNG_2,  2024-03-01",
        "9997-12-30, 9999-12-31, DORMANT,",
        "9997-12-31, 9999-12-30, RUNG_2,  9999-12-31",
        "9997-12-31, 9999-12-31, DORMANT,",
        "9998-01-01, 9999-12-31, RUNG_2,",
        "9999-12-31, 9999-12-30, NOT_YET,",
        "9999-12-31, 9999-12-31, RUNG_2,"
    })
    void a_contribution_supports_to_the_end_of_the_calendar_at_most(
            String given, String asOf, State state, String until) {
        Told told = Told.ofSomeone().gave(Kind.PANELLIST, given);

        assertThat(told.position(asOf).state()).isEqualTo(state);
        assertThat(told.classified().standing(day(asOf)).themes().stream()
                        .flatMap(theme -> theme.reasons().stream())
                        .flatMap(reason -> reason.supportsUntil().stream()))
                .isEqualTo(until == null ? java.util.List.of() : java.util.List.of(day(until)));
    }

    @ParameterizedTest(name = "partner {0} to {1} gives {3} on {2}")
    @CsvSource({
        "0001-01-01, 0001-01-02, 0001-01-01, RUNG_4",
        "0001-01-01, 0001-01-02, 0003-01-01, RUNG_4",
        "0001-01-01, 0001-01-02, 0003-01-02, DORMANT",
        "2024-02-28, 2024-02-29, 2026-02-27, RUNG_4",
        "2024-02-28, 2024-02-29, 2026-02-28, DORMANT",
        "2025-12-31, 2026-01-01, 2027-12-31, RUNG_4",
        "2025-12-31, 2026-01-01, 2028-01-01, DORMANT",
        "2025-12-31,           , 9999-12-31, RUNG_4",
        "2025-12-31, 9999-12-31, 9999-12-31, RUNG_4",
        "9999-12-31,           , 9999-12-30, NOT_YET",
        "9999-12-31,           , 9999-12-31, RUNG_4"
    })
    void a_membership_supports_to_the_end_of_the_calendar_at_most(String from, String to, String asOf, State state) {
        Told told = Told.of("offentlig sektor").held(Kind.PARTNER, from, to, other("akademi", "0001-01-01", null));

        assertThat(told.position(asOf).state()).isEqualTo(state);
    }

    @Test
    void what_begins_on_one_day_is_one_step_and_the_highest_of_that_day_holds() {
        Told told = Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-12-31")
                .gave(Kind.PANELLIST, "2025-12-31")
                .gave(Kind.INPUT_SUBMITTED, "2025-12-31");

        assertThat(told.classified().overall().changes())
                .extracting(change -> change.date() + " " + change.to())
                .containsExactly("2025-12-31 RUNG_3", "2027-12-31 DORMANT");
    }

    @Test
    void support_that_ends_on_the_day_on_which_other_support_begins_leaves_no_gap() {
        Told told = Told.ofSomeone().gave(Kind.PANELLIST, "2024-02-29").gave(Kind.PANELLIST, "2026-02-28");

        assertThat(told.classified().overall().changes())
                .extracting(change -> change.date() + " " + change.to())
                .containsExactly("2024-02-29 RUNG_2", "2028-02-28 DORMANT");
    }

    @Test
    void no_change_lies_after_the_last_day() {
        Told told = Told.ofSomeone().gave(Kind.PANELLIST, "9998-06-30").held(Kind.PARTNER, "9998-01-01", "9999-12-31");

        assertThat(told.classified().overall().changes())
                .extracting(Change::date)
                .allMatch(date -> !date.isAfter(day("9999-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"+10000-01-01", "0000-12-31", "-0001-01-01", "+999999999-12-31"})
    void a_day_outside_the_calendar_is_not_asked_for(String asOf) {
        Classification nobody = Told.ofSomeone().classified();

        assertThatThrownBy(() -> nobody.standing(day(asOf)))
                .hasMessageContaining("No day of the calendar: " + asOf + "; use one from 0001-01-01 to 9999-12-31");
    }
}
