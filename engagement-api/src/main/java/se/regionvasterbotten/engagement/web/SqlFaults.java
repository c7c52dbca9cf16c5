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
    private static final String TIMED_OUT = "HYT00";

    /** SQL Server's number for a lock that was not got in time; its driver makes a state of where in the server it came from. */
    private static final int LOCKED = 1222;

    /** Its numbers for texts and numbers that do not fit: its driver knows but the oldest one's state. */
    private static final Set<Integer> TOO_LARGE = Set.of(220, 2628, 8115, 8152);

    private SqlFaults() {}

    /** The problem; empty when the refusal is nobody's fault but ours. */
    static Optional<Problem> problem(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        int number = refused.getErrorCode();
        if (state.startsWith(CONSTRAINT)
                || state.startsWith(ROLLED_BACK)
                || state.equals(TIMED_OUT)
                || number == LOCKED) {
            return Optional.of(Problem.of(ProblemType.CONFLICT));
        }
        return state.startsWith(DATA) || TOO_LARGE.contains(number)
                ? Optional.of(Problem.of(ProblemType.INVALID_CONTENT))
                : Optional.empty();
    }
}
