package se.regionvasterbotten.engagement.web;

import java.util.List;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** A text that is not what it should be; whoever knows where it stood makes a problem of it. */
final class BadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ProblemType reason;
    private final transient List<?> arguments;

    BadValue(ProblemType reason, List<?> arguments) {
        super(reason.key());
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    ProblemType reason() {
        return reason;
    }

    /** What the reason's words take. */
    Object[] arguments() {
        return arguments.toArray();
    }
}
