package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Answers to a list's questions; those that are not named stay as they are. */
public record NewDecisions(@Nullable List<One> decisions) {
    private static final int MOST = 1_000;

    /**
     * One answer.
     *
     * @param actor the id or externalId of whom it is the same as; with no other choice
     */
    public record One(
            @Nullable String id,
            @Nullable Choice choice,
            @Nullable String actor) {}

    /**
     * The answers, each whole.
     *
     * @throws Problem when there are none, too many, one is not whole, or two answer the same question otherwise
     */
    List<One> required() {
        List<One> all = Objects.requireNonNullElse(decisions, List.of());
        Faults faults = new Faults();
        if (all.isEmpty()) {
            faults.add(ProblemType.REQUIRED, "decisions", null);
        }
        if (all.size() > MOST) {
            faults.add(ProblemType.TOO_MANY, "decisions", all.size(), MOST);
        }
        Map<String, One> earlier = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            One one = all.get(i);
            check("decisions[" + i + "].", one, faults);
            One other = one.id() == null ? null : earlier.putIfAbsent(one.id(), one);
            if (other != null && !other.equals(one)) {
                faults.add(ProblemType.REPEATED, "decisions[" + i + "].id", one.id());
            }
        }
        faults.throwIfAny();
        return all;
    }

    private static void check(String prefix, One one, Faults faults) {
        if (one.id() == null || one.id().isBlank()) {
            faults.add(ProblemType.REQUIRED, prefix + "id", null);
        }
        if (one.choice() == null) {
            faults.add(ProblemType.REQUIRED, prefix + "choice", null);
        } else if (one.choice() == Choice.SAME
                && (one.actor() == null || one.actor().isBlank())) {
            faults.add(ProblemType.REQUIRED, prefix + "actor", null);
        } else if (one.choice() != Choice.SAME && one.actor() != null) {
            faults.add(ProblemType.NOT_ALLOWED_HERE, prefix + "actor", one.actor(), "choice");
        }
    }
}
