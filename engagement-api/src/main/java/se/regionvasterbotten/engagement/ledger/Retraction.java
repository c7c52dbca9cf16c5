package se.regionvasterbotten.engagement.ledger;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;

/** A request to take something back, as it came. */
public record Retraction(
        @Nullable RegisterStatus status, @Nullable String reason) implements TakingBack {
    @Override
    public String why() {
        Faults faults = new Faults();
        String why = RegisterStatus.reason(status, reason, faults);
        faults.throwIfAny();
        return why;
    }
}
