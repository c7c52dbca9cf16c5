package se.regionvasterbotten.engagement.ladders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The ladder versions there are: the first, delivered with the product. */
@ApplicationScoped
public class LadderVersions {
    /** The version that figures follow when none is asked for. */
    public LadderVersion active() {
        return FirstLadder.VERSION;
    }

    /** The versions that steps are stored of: the active one. */
    public List<LadderVersion> kept() {
        return List.of(active());
    }

    /**
     * The version with a number, the active one when no number is given.
     *
     * @throws Problem out of range (400) when there is no such version
     */
    public LadderVersion find(@Nullable Integer number) {
        if (number == null || number == active().number()) {
            return active();
        }
        throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "ladderVersion", number, 1, active().number());
    }
}
