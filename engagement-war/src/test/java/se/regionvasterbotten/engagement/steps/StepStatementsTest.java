package se.regionvasterbotten.engagement.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.server.Grammar;

/** The statements of the stored steps that no persistence provider writes. */
class StepStatementsTest {
    static List<String> statements() {
        return List.of(
                StepStatements.of(StepStatements.COUNTED, 2),
                StepStatements.of(StepStatements.TRAITS, 2),
                StepStatements.of(StepStatements.STEPS, 2),
                StepStatements.DELETE_COUNTED,
                StepStatements.DELETE_TRAITS,
                StepStatements.DELETE_STEPS,
                StepStatements.INSERT_COUNTED,
                StepStatements.INSERT_TRAIT,
                StepStatements.INSERT_STEP,
                StepStatements.ADD_TO_DAY,
                StepStatements.INSERT_DAY,
                StepStatements.MISCOUNTED,
                StepStatements.FORGET,
                StepStatements.FORGET_DAYS,
                StepStatements.STRAYS,
                Changes.AT.replaceAll("\\?\\d", "?"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void each_is_sql_servers_too(String statement) {
        assertThat(Grammar.faults(statement)).isEmpty();
    }
}
