package se.regionvasterbotten.engagement.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with a body, so that the caller hears it all at once. At most {@value #KEPT} are kept. */
public final class Faults {
    private static final int KEPT = 100;

    private final List<InvalidParameter> found = new ArrayList<>();

    /**
     * One more fault.
     *
     * @param field where it stands: {@code from}, {@code [3].kind}
     * @param value what was given, null when nothing was
     * @param args what the reason's words take, as {@link ProblemType} names it
     */
    public void add(ProblemType reason, String field, @Nullable Object value, Object... args) {
        if (found.size() < KEPT) {
            found.add(InvalidParameter.of(reason, field, value, args));
        }
    }

    /** Whether anything is wrong so far. */
    public boolean any() {
        return !found.isEmpty();
    }

    /** What is wrong, as one problem; empty when nothing is. */
    public Optional<Problem> problem() {
        return any() ? Optional.of(Problem.of(found)) : Optional.empty();
    }

    /**
     * Ends the request when anything is wrong.
     *
     * @throws Problem with all that was found
     */
    public void throwIfAny() {
        if (any()) {
            throw Problem.of(found);
        }
    }
}
