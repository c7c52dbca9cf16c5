package se.regionvasterbotten.engagement.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.movement.Figure;

/** No number of the follow-up without a definition, and no definition of what is not there. */
class DefinedFieldsTest {
    /** What the answer is pinned to and made of, and what is said beside the figures. */
    private static final Set<String> NO_FIGURES =
            Set.of("from", "to", "knownAt", "ladderVersion", "organisations", "persons", "notes", "links");

    @Test
    void every_field_of_the_answer_has_a_definition() {
        Set<String> defined = Arrays.stream(Figure.values())
                .flatMap(figure -> DefinedFields.of(figure).stream())
                .collect(Collectors.toSet());

        assertThat(defined).isEqualTo(fields());
    }

    @Test
    void a_definition_says_which_fields_it_is_of() {
        assertThat(DefinitionAnswer.all(Locale.ENGLISH))
                .filteredOn(one -> one.figure() == Figure.FIRST_DAY)
                .extracting(DefinitionAnswer::fields)
                .containsExactly(List.of("firstDay", "start"));
    }

    private static Set<String> fields() {
        return Stream.concat(
                        Stream.of(FollowUpAnswer.class, FiguresAnswer.class).flatMap(DefinedFieldsTest::fields),
                        // What stands in each row of the steps, beside what the steps themselves are.
                        fields(MovementAnswer.StepCount.class).filter(field -> field.equals("stepsAtStart")))
                .filter(field -> !NO_FIGURES.contains(field))
                .collect(Collectors.toSet());
    }

    private static Stream<String> fields(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .flatMap(component ->
                        unwrapped(answer, component) ? fields(component.getType()) : Stream.of(component.getName()));
    }

    private static boolean unwrapped(Class<?> answer, RecordComponent component) {
        try {
            return answer.getDeclaredField(component.getName()).isAnnotationPresent(JsonUnwrapped.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
