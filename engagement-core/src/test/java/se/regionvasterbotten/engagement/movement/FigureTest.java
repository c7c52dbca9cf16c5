package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No figure without a definition that its readers can look up. */
class FigureTest {
    @ParameterizedTest
    @EnumSource
    void every_figure_has_a_name_and_a_definition_in_both_languages(Figure figure) {
        assertThat(figure.title().swedish()).isNotEqualTo(figure.title().english());
        assertThat(figure.definition().swedish())
                .endsWith(".")
                .hasSizeGreaterThan(50)
                .isNotEqualTo(figure.definition().english());
        assertThat(figure.definition().english()).endsWith(".").hasSizeGreaterThan(50);
    }

    @Test
    void everything_that_is_counted_is_a_figure() {
        Stream<String> counted = Stream.concat(
                Stream.of(Figures.class, Movement.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("movement")),
                Stream.of("opening", "closing", "newActors"));

        assertThat(counted.map(FigureTest::constant))
                .isSubsetOf(Stream.of(Figure.values()).map(Enum::name).toList());
    }

    @Test
    void every_division_is_a_figure() {
        assertThat(Arrays.stream(By.class.getFields()).map(field -> "BY_" + field.getName()))
                .hasSize(3)
                .isSubsetOf(Stream.of(Figure.values()).map(Enum::name).toList());
    }

    private static String constant(String name) {
        return name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
