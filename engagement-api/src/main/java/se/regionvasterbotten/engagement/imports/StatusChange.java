package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What is to become of a list. */
public record StatusChange(@Nullable To status) {
    /** What a list can be made by request. */
    public enum To {
        /** Makes it count. */
        COMMITTED,
        /** Takes it back. */
        UNDONE
    }

    To required() {
        if (status == null) {
            throw Problem.field(ProblemType.REQUIRED, "status", null);
        }
        return status;
    }
}
