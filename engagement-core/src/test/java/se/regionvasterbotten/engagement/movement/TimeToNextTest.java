package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.day;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.movement.KaplanMeier.Wait;
import se.regionvasterbotten.engagement.standing.Told;

/** When a wait begins, when it ends, and when it is cut off. */
class TimeToNextTest {
    @Test
    void a_wait_runs_from_the_first_day_at_the_rung_to_the_first_day_at_the_next() {
        TimeToNext time = fromAwareness(
                Someone.all(Told.ofSomeone().gave(Kind.LISTENER, "2024-12-31").gave(Kind.PANELLIST, "2025-01-10")));

        assertThat(time.waits()).isEqualTo(KaplanMeier.of(List.of(new Wait(10, true))));
        assertThat(time.medianDays()).isEqualTo(OptionalInt.of(10));
        assertThat(time.to()).isEqualTo(Rung.INTEREST);
    }

    @Test
    void who_has_not_gone_on_is_seen_to_wait_until_the_closing() {
        TimeToNext time = fromAwareness(Someone.all(
                Told.ofSomeone().gave(Kind.LISTENER, "2025-12-01"),
                Told.ofSomeone().gave(Kind.LISTENER, "2025-12-01").gave(Kind.PANELLIST, "2026-01-01")));

        assertThat(time.waits()).isEqualTo(KaplanMeier.of(List.of(new Wait(30, false), new Wait(30, false))));
        assertThat(time.medianDays()).isEmpty();
    }

    @Test
    void who_begins_on_the_last_day_has_waited_no_day() {
        TimeToNext time = fromAwareness(Someone.all(Told.ofSomeone().gave(Kind.LISTENER, "2025-12-31")));

        assertThat(time.waits()).isEqualTo(KaplanMeier.of(List.of(new Wait(0, false))));
    }

    @Test
    void nobody_is_seen_to_wait_beyond_the_day_of_the_knowledge() {
        Actor actor = Someone.of("a", Told.ofSomeone().gave(Kind.LISTENER, "2025-06-01"));
        Actor later = Someone.of("b", Told.ofSomeone().held(Kind.PARTNER, "2025-08-01", null));
        Population population = Population.of(List.of(actor, later), Someone.YEAR, day("2025-06-11"));

        assertThat(fromAwareness(population).waits()).isEqualTo(KaplanMeier.of(List.of(new Wait(10, false))));
    }

    @Test
    void being_dormant_ends_no_wait() {
        TimeToNext time = fromAwareness(
                Someone.all(Told.ofSomeone().gave(Kind.LISTENER, "2020-01-01").gave(Kind.PANELLIST, "2025-01-01")));

        assertThat(time.waits()).isEqualTo(KaplanMeier.of(List.of(new Wait(1827, true))));
    }

    @Test
    void who_passes_over_a_rung_has_not_waited_at_it_but_has_gone_on_from_the_one_before() {
        List<TimeToNext> times = TimeToNext.of(Someone.all(
                Told.ofSomeone().gave(Kind.LISTENER, "2025-03-01").gave(Kind.INPUT_SUBMITTED, "2025-03-08")));

        assertThat(times)
                .containsExactly(
                        new TimeToNext(Rung.AWARENESS, 0, KaplanMeier.of(List.of(new Wait(7, true)))),
                        new TimeToNext(Rung.INTEREST, 1, KaplanMeier.of(List.of())),
                        new TimeToNext(Rung.PARTICIPATION, 0, KaplanMeier.of(List.of(new Wait(298, false)))),
                        new TimeToNext(Rung.COLLABORATION, 0, KaplanMeier.of(List.of())));
    }

    private static TimeToNext fromAwareness(Population population) {
        return TimeToNext.of(population).get(0);
    }
}
