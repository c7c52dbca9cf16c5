package se.regionvasterbotten.engagement.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void one_field_answers_with_its_value_the_reason_and_the_remedy() {
        Problem problem =
                Problem.field(ProblemType.PERIOD_REVERSED, "to", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1));
        ProblemDocument document = ProblemDocument.of(problem, Locale.ENGLISH, "/engagement/v1/initiatives");
        assertThat(document.type()).isEqualTo("https://api.example/engagement/problems/period-reversed");
        assertThat(document.status()).isEqualTo(422);
        assertThat(document.detail()).isEqualTo("to: The end must come after the beginning, 2025-03-01.");
        assertThat(document.invalidParameters())
                .containsExactly(new ProblemDocument.Finding(
                        "to",
                        "2025-01-01",
                        "The end must come after the beginning, 2025-03-01.",
                        "Give an end after 2025-03-01; the last day is not included."));
    }

    @Test
    void faults_of_one_kind_keep_it_and_of_several_kinds_get_the_umbrella() {
        Problem one = Problem.field(ProblemType.REQUIRED, "name", null).and("date", null, ProblemType.REQUIRED);
        assertThat(one.type()).isEqualTo(ProblemType.REQUIRED);
        assertThat(one.and("from", "x", ProblemType.NOT_A_DATE).type()).isEqualTo(ProblemType.INVALID_CONTENT);
        assertThat(Problem.field(ProblemType.NOT_A_DATE, "from", "x")
                        .and("page", "y", ProblemType.NOT_A_NUMBER)
                        .type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }

    @Test
    void a_long_value_is_shortened_to_two_hundred_characters() {
        Problem problem = Problem.field(ProblemType.TOO_LONG, "name", "x".repeat(500), 100);
        assertThat(problem.invalidParameters().get(0).value()).hasSize(200).endsWith("…");
    }

    @Test
    void a_number_among_the_arguments_is_written_as_it_is() {
        ProblemDocument document =
                ProblemDocument.of(Problem.of(ProblemType.TOO_LARGE, 1_048_576), Locale.ENGLISH, "/");
        assertThat(document.detail()).contains("1048576 bytes");
    }

    @Test
    void collected_faults_are_thrown_together_and_none_is_thrown_for_nothing() {
        Faults faults = new Faults();
        faults.throwIfAny();
        faults.add(ProblemType.NOT_ONE_OF, "[3].kind", "BOSS", List.of("LISTENER", "PANELLIST"));
        faults.add(ProblemType.REQUIRED, "[4].date", null);
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.invalidParameters())
                                .extracting(InvalidParameter::name)
                                .containsExactly("[3].kind", "[4].date"));
    }
}
