package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.NoContentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class FailuresTest {
    private static final Request REQUEST = new Request("POST", nowhere());

    @Test
    void a_problem_is_found_however_deep_it_is_wrapped() {
        Problem problem = Problem.of(ProblemType.TOO_LARGE, 1);
        Throwable wrapped = new IllegalStateException(new UncheckedIOException(new IOException(problem)));
        assertThat(Failures.problem(wrapped, REQUEST)).containsSame(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 23505, CONFLICT",
        "40001, 40001, CONFLICT",
        "HYT00, 50200, CONFLICT",
        "22001, 22001, INVALID_CONTENT",
        "22007, 22007, INVALID_CONTENT",
        "08001, 90067, ",
        "42S02, 42102, ",
        // SQL Server's, with the states that its driver gives them.
        "23000, 2627, CONFLICT",
        "40001, 1205, CONFLICT",
        "S0051, 1222, CONFLICT",
        "S0018, 1222, CONFLICT",
        "22001, 8152, INVALID_CONTENT",
        "S0001, 2628, INVALID_CONTENT",
        "S0002, 8115, INVALID_CONTENT",
        "S0001, 50001, ",
        "S0002, 208, ",
    })
    void what_the_database_refuses_is_the_callers_fault_or_ours_by_its_state_or_number(
            String state, int number, ProblemType type) {
        RollbackException rolledBack = new RollbackException("at commit");
        rolledBack.initCause(new PersistenceException(new SQLException("refused", state, number)));
        Throwable thrown = new TransactionalException("at commit", rolledBack);
        assertThat(Failures.problem(thrown, REQUEST).map(Problem::type)).isEqualTo(Optional.ofNullable(type));
    }

    @Test
    void two_writers_of_one_row_are_a_conflict_and_no_content_an_empty_body() {
        assertThat(Failures.problem(new OptimisticLockException(), REQUEST).map(Problem::type))
                .contains(ProblemType.CONFLICT);
        assertThat(Failures.problem(new NoContentException("none"), REQUEST).map(Problem::type))
                .contains(ProblemType.EMPTY_BODY);
    }

    @Test
    void what_nobody_foresaw_is_no_problem_of_the_callers() {
        assertThat(Failures.problem(new NullPointerException(), REQUEST)).isEmpty();
        assertThat(Failures.problem(new IllegalArgumentException(new IOException("disk")), REQUEST))
                .isEmpty();
    }

    private static ExtendedUriInfo nowhere() {
        return (ExtendedUriInfo) Proxy.newProxyInstance(
                FailuresTest.class.getClassLoader(), new Class<?>[] {ExtendedUriInfo.class}, (self, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
