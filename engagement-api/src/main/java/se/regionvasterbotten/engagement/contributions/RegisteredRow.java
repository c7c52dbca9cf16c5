package se.regionvasterbotten.engagement.contributions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemDocument;

/**
 * What one of many contributions became, when each stands for itself.
 *
 * @param index its place in the request, from 0
 * @param status what it would have been answered with alone: 201, 200 for what was there, or the problem's
 * @param contribution as it is registered; null, and not written, when it was refused
 * @param problem what is wrong; null, and not written, when nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisteredRow(
        int index,
        int status,
        @Nullable RegisteredContribution contribution,
        @Nullable ProblemDocument problem) {
    private static final int CREATED = 201;
    private static final int THERE = 200;

    static RegisteredRow of(
            IncomingRow row, Map<UUID, RegisteredContribution> answered, Function<Problem, ProblemDocument> told) {
        Contribution one = row.contribution();
        if (one != null) {
            return new RegisteredRow(row.index(), row.created() ? CREATED : THERE, answered.get(one.id()), null);
        }
        ProblemDocument problem = row.faults()
                .problem()
                .map(told)
                .orElseThrow(() -> new IllegalStateException("Row " + row.index() + " is refused without a reason"));
        return new RegisteredRow(row.index(), problem.status(), null, problem);
    }
}
