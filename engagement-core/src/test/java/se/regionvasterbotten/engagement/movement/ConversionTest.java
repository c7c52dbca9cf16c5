package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Told;

/** Of those that could go on from a rung, how many did. */
class ConversionTest {
    @Test
    void those_that_waited_and_those_that_arrived_could_go_on() {
        Population population = Someone.all(
                Told.ofSomeone().gave(Kind.LISTENER, "2024-05-01"),
                Told.ofSomeone().gave(Kind.LISTENER, "2024-05-01").gave(Kind.PANELLIST, "2025-05-01"),
                Told.ofSomeone().gave(Kind.LISTENER, "2025-05-01"),
                Told.ofSomeone().gave(Kind.LISTENER, "2025-05-01").gave(Kind.PANELLIST, "2025-12-31"),
                Told.ofSomeone().gave(Kind.LISTENER, "2025-05-01").gave(Kind.PANELLIST, "2026-01-01"),
                Told.ofSomeone().gave(Kind.PANELLIST, "2024-05-01"));

        assertThat(Conversion.of(population))
                .containsExactly(
                        new Conversion(Rung.AWARENESS, 2, 3, 2),
                        new Conversion(Rung.INTEREST, 1, 2, 0),
                        new Conversion(Rung.PARTICIPATION, 0, 0, 0),
                        new Conversion(Rung.COLLABORATION, 0, 0, 0));
    }

    @Test
    void who_passes_over_a_rung_has_reached_it_and_gone_on() {
        Population population = Someone.all(Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2025-05-01"));

        assertThat(Conversion.of(population))
                .startsWith(
                        new Conversion(Rung.AWARENESS, 0, 1, 1),
                        new Conversion(Rung.INTEREST, 0, 1, 1),
                        new Conversion(Rung.PARTICIPATION, 0, 1, 0));
    }

    @Test
    void a_return_to_a_rung_is_no_new_arrival_and_going_on_after_a_lapse_counts() {
        Population population = Someone.all(
                Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2020-05-01").gave(Kind.PANELLIST, "2025-05-01"),
                Told.ofSomeone().gave(Kind.LISTENER, "2020-05-01").gave(Kind.PANELLIST, "2025-05-01"));

        assertThat(Conversion.of(population))
                .startsWith(
                        new Conversion(Rung.AWARENESS, 1, 0, 1),
                        new Conversion(Rung.INTEREST, 0, 1, 0),
                        new Conversion(Rung.PARTICIPATION, 1, 0, 0));
    }

    @Test
    void the_share_has_its_numerator_and_denominator_and_without_a_denominator_no_ratio() {
        Conversion conversion = new Conversion(Rung.INTEREST, 18, 5, 7);

        assertThat(conversion.to()).isEqualTo(Rung.PARTICIPATION);
        assertThat(conversion.share()).isEqualTo(new Share(7, 23));
        assertThat(conversion.share().ratio()).hasValue(7.0 / 23);
        assertThat(conversion.remaining()).isEqualTo(16);
        assertThat(new Conversion(Rung.INTEREST, 0, 0, 0).share().ratio()).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_its_numbers() {
        assertThatThrownBy(() -> new Conversion(Rung.INTEREST, 1, 1, 3)).hasMessageContaining("3 cannot go on");
        assertThatThrownBy(() -> new Conversion(Rung.INFLUENCE, 1, 1, 1)).hasMessageContaining("No rung 6");
        assertThatThrownBy(() -> new Share(3, 2)).hasMessageContaining("3 of 2");
    }
}
