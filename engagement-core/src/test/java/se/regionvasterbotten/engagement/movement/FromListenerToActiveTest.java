package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Told;

/** RULES section 9: from passive listeners to active participants. */
class FromListenerToActiveTest {
    @Test
    void a_listener_at_the_opening_with_any_other_evidence_in_the_period_became_active() {
        assertThat(FromListenerToActive.of(Someone.all(
                        listener(),
                        listener().gave(Kind.LISTENER, "2025-05-01"),
                        listener().gave(Kind.PARTICIPANT, "2025-01-01"),
                        listener().gave(Kind.INPUT_SUBMITTED, "2025-12-31"),
                        listener().held(Kind.WORKING_GROUP_MEMBER, "2025-05-01", null))))
                .isEqualTo(new FromListenerToActive(5, 3, 2));
    }

    @Test
    void who_was_already_active_or_first_came_in_the_period_was_no_listener_at_the_opening() {
        assertThat(FromListenerToActive.of(Someone.all(
                        listener().gave(Kind.PARTICIPANT, "2024-12-31"),
                        Told.ofSomeone().gave(Kind.LISTENER, "2025-01-01").gave(Kind.PANELLIST, "2025-02-01"))))
                .isEqualTo(new FromListenerToActive(0, 0, 0));
    }

    @Test
    void a_dormant_listener_is_a_listener_too_and_the_day_after_the_period_is_not_in_it() {
        assertThat(FromListenerToActive.of(Someone.all(
                        Told.ofSomeone().gave(Kind.LISTENER, "2020-01-01").gave(Kind.PANELLIST, "2025-06-01"),
                        listener().gave(Kind.PANELLIST, "2026-01-01"))))
                .isEqualTo(new FromListenerToActive(2, 1, 0));
    }

    @Test
    void shares_have_the_listeners_below_and_without_listeners_no_ratio() {
        assertThat(new FromListenerToActive(5, 3, 2).activeShare()).isEqualTo(new Share(3, 5));
        assertThat(new FromListenerToActive(5, 3, 2).participatingShare()).isEqualTo(new Share(2, 5));
        assertThat(new FromListenerToActive(0, 0, 0).activeShare().ratio()).isEmpty();
    }

    private static Told listener() {
        return Told.ofSomeone().gave(Kind.LISTENER, "2024-06-01");
    }
}
