package se.regionvasterbotten.engagement.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** A request to confirm or retract evidence, as it came. */
public record NewStatus(@Nullable Status status, @Nullable String reason) {
    /**
     * What is wanted, when the request is right.
     *
     * @param status confirmed or retracted
     * @param reason why
     */
    public record Wanted(Status status, String reason) {}

    /**
     * What is wanted, and why.
     *
     * @throws Problem with everything that is wrong
     */
    public Wanted wanted() {
        Faults faults = new Faults();
        Status wanted = status;
        if (wanted == null) {
            faults.add(ProblemType.REQUIRED, "status", null);
            wanted = Status.REGISTERED;
        } else if (wanted == Status.REGISTERED) {
            faults.add(ProblemType.UNKNOWN_WORD, "status", wanted, List.of(Status.CONFIRMED, Status.RETRACTED));
        }
        String why = RegisterStatus.demandReason(reason, faults);
        faults.throwIfAny();
        return new Wanted(wanted, why);
    }
}
