package se.regionvasterbotten.engagement.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What the database refuses although nobody checked it before: two writers at once, or a value that does not fit. */
final class SqlFaults {
    private static final String CONSTRAINT = "23";
    private static final String DATA = "22";
    private static final String ROLLED_BACK = "40";
    /** Lock timeouts: of H2, and SQL Server's as its driver reports it. */
    private static final Set<String> LOCKED = Set.of("HYT00", "S00051");

    private SqlFaults() {}

    /** The problem; empty when the refusal is nobody's fault but ours. */
    static Optional<Problem> problem(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        if (state.startsWith(CONSTRAINT) || state.startsWith(ROLLED_BACK) || LOCKED.contains(state)) {
            return Optional.of(Problem.of(ProblemType.CONFLICT));
        }
        return state.startsWith(DATA) ? Optional.of(Problem.of(ProblemType.INVALID_CONTENT)) : Optional.empty();
    }
}
