package se.regionvasterbotten.engagement.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Told;

/** RULES section 6: what each kind of step is. */
class JourneyTest {
    @Test
    void the_first_appearance_at_the_first_rung_is_an_entry_and_one_rung_more_is_up() {
        assertThat(steps(Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01").gave(Kind.PANELLIST, "2025-02-01")))
                .containsExactly(
                        "2025-01-01 ENTRY NOT_YET RUNG_1",
                        "2025-02-01 UP RUNG_1 RUNG_2",
                        "2027-02-01 LAPSE RUNG_2 DORMANT");
    }

    @Test
    void the_first_appearance_above_the_first_rung_and_a_rise_of_two_above_the_highest_are_direct_entries() {
        assertThat(steps(Told.ofSomeone().gave(Kind.PANELLIST, "2025-01-01")))
                .first()
                .isEqualTo("2025-01-01 DIRECT_ENTRY NOT_YET RUNG_2");
        assertThat(steps(Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01").gave(Kind.INPUT_SUBMITTED, "2025-02-01")))
                .contains("2025-02-01 DIRECT_ENTRY RUNG_1 RUNG_3");
    }

    @Test
    void two_kinds_of_evidence_on_one_day_make_one_step() {
        assertThat(steps(Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01").gave(Kind.PANELLIST, "2025-01-01")))
                .first()
                .isEqualTo("2025-01-01 DIRECT_ENTRY NOT_YET RUNG_2");
    }

    @Test
    void a_rise_to_at_most_the_highest_ever_is_a_return_also_from_dormant() {
        assertThat(steps(Told.ofSomeone()
                        .gave(Kind.INPUT_SUBMITTED, "2020-01-01")
                        .gave(Kind.LISTENER, "2023-01-01")
                        .gave(Kind.CONVERSATION_INITIATED, "2023-02-01")))
                .containsExactly(
                        "2020-01-01 DIRECT_ENTRY NOT_YET RUNG_3",
                        "2022-01-01 LAPSE RUNG_3 DORMANT",
                        "2023-01-01 RETURN DORMANT RUNG_1",
                        "2023-02-01 RETURN RUNG_1 RUNG_3",
                        "2025-02-01 LAPSE RUNG_3 DORMANT");
    }

    @Test
    void from_dormant_a_rise_is_measured_against_the_highest_ever() {
        Told told = Told.ofSomeone().gave(Kind.LISTENER, "2020-01-01").gave(Kind.PANELLIST, "2023-01-01");

        assertThat(steps(told)).contains("2023-01-01 UP DORMANT RUNG_2");
    }

    @Test
    void a_fall_to_a_lower_rung_is_a_lapse_too() {
        Told told = Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2023-01-01").gave(Kind.LISTENER, "2024-01-01");

        assertThat(steps(told)).contains("2025-01-01 LAPSE RUNG_3 RUNG_1");
    }

    @Test
    void evidence_that_takes_over_on_the_day_another_ends_makes_no_step() {
        Told told = Told.ofSomeone().gave(Kind.PANELLIST, "2023-01-01").gave(Kind.PANELLIST, "2025-01-01");

        assertThat(steps(told))
                .containsExactly("2023-01-01 DIRECT_ENTRY NOT_YET RUNG_2", "2027-01-01 LAPSE RUNG_2 DORMANT");
    }

    @Test
    void direct_entry_tells_of_the_step_that_first_reached_the_highest_rung_and_a_return_does_not_change_it() {
        Told direct =
                Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2020-01-01").gave(Kind.INPUT_SUBMITTED, "2024-01-01");
        Told gradual = Told.ofSomeone().gave(Kind.PANELLIST, "2024-01-01").gave(Kind.INPUT_SUBMITTED, "2024-02-01");

        assertThat(direct.position("2024-06-01").directEntry()).isTrue();
        assertThat(gradual.position("2024-01-31").directEntry()).isTrue();
        assertThat(gradual.position("2024-02-01").directEntry()).isFalse();
    }

    @Test
    void a_rung_that_is_passed_over_is_reached_and_stays_reached_after_a_lapse() {
        Journey journey = Journey.of(Told.ofSomeone()
                .gave(Kind.LISTENER, "2020-01-01")
                .gave(Kind.INPUT_SUBMITTED, "2020-03-01")
                .gave(Kind.PANELLIST, "2023-01-01")
                .classified()
                .overall());

        assertThat(journey.reached(Rung.AWARENESS)).contains(day("2020-01-01"));
        assertThat(journey.reached(Rung.INTEREST)).contains(day("2020-03-01"));
        assertThat(journey.reached(Rung.PARTICIPATION)).contains(day("2020-03-01"));
        assertThat(journey.reached(Rung.COLLABORATION)).isEmpty();
    }

    private static List<String> steps(Told told) {
        return Journey.of(told.classified().overall()).steps().stream()
                .map(step -> step.date() + " " + step.type() + " " + step.from() + " " + step.to())
                .toList();
    }
}
