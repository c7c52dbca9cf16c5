package se.regionvasterbotten.engagement.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** Whether the register still holds what it was told. */
public enum RegisterStatus {
    /** It is known. */
    REGISTERED,
    /** Taken back: it is in no list and no figure from then on, and still is for whoever asks what was known before. */
    RETRACTED;

    private static final int MOST = 1000;

    /** The status of a thing, by its latest version. */
    public static RegisterStatus of(Fact latest) {
        return latest.ended() ? RETRACTED : REGISTERED;
    }

    /**
     * Ends a request to correct what is taken back or to add to it, for it stays so.
     *
     * @throws Problem wrong state (409)
     */
    public static void demandRegistered(Fact latest) {
        if (latest.ended()) {
            throw Problem.of(ProblemType.WRONG_STATE, RETRACTED);
        }
    }

    /** Why something is to be taken back, as a request says it with the only status that can be set; empty after faults were added. */
    public static String reason(@Nullable RegisterStatus wanted, @Nullable String told, Faults faults) {
        if (wanted == null) {
            faults.add(ProblemType.REQUIRED, "status", null);
        } else if (wanted != RETRACTED) {
            faults.add(ProblemType.UNKNOWN_WORD, "status", wanted, List.of(RETRACTED));
        }
        return demandReason(told, faults);
    }

    /** Why something is decided; empty after a fault was added. */
    public static String demandReason(@Nullable String told, Faults faults) {
        return Texts.required(faults, "reason", told, MOST);
    }

    /** Why something is corrected; null when the request does not say. */
    public static @Nullable String reason(@Nullable String told, Faults faults) {
        return Texts.optional(faults, "reason", told, MOST);
    }
}
