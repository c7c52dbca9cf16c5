package se.regionvasterbotten.engagement.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.standing.State;

/** The colours can be told apart and read, in black and white too (WCAG 2.2). */
class PaletteTest {
    @ParameterizedTest
    @EnumSource(State.class)
    void text_on_a_state_stands_out(State state) {
        String colour = Palette.of(state);

        assertThat(contrast(Palette.on(colour), colour)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {Palette.INK, Palette.QUIET})
    void text_on_paper_stands_out(String colour) {
        assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {Palette.INK, Palette.LINE, Palette.DARK})
    void outlines_stand_out(String colour) {
        assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void each_rung_is_darker_than_the_one_below_by_a_step_that_grey_keeps() {
        List<Double> light = Stream.of(State.values())
                .filter(state -> state.rung() > 0)
                .map(state -> luminance(Palette.of(state)))
                .toList();
        for (int i = 1; i < light.size(); i++) {
            assertThat((light.get(i - 1) + 0.05) / (light.get(i) + 0.05)).isGreaterThan(1.35);
        }
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
