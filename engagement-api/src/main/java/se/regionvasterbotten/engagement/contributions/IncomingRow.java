package se.regionvasterbotten.engagement.contributions;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;

/** One contribution of a request on its way into the register. */
final class IncomingRow {
    private final int index;
    private final Faults faults;
    private @Nullable ContributionDraft draft;
    private @Nullable Contribution contribution;
    private boolean created;

    /** The row at a place, from 0, whose faults are added to these. */
    IncomingRow(int index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    int index() {
        return index;
    }

    Faults faults() {
        return faults;
    }

    /** What is right by itself; null after faults were added. */
    @Nullable
    ContributionDraft draft() {
        return draft;
    }

    void read(@Nullable ContributionDraft told) {
        draft = told;
    }

    /** What it is in the register; null while it is not there, and when it is refused. */
    @Nullable
    Contribution contribution() {
        return contribution;
    }

    /** Whether this request made it. */
    boolean created() {
        return created;
    }

    void wasThere(Contribution known) {
        contribution = known;
    }

    void recorded(Contribution fresh) {
        contribution = fresh;
        created = true;
    }

    /** Whether it is still to be recorded. */
    boolean open() {
        return draft != null && contribution == null && !faults.any();
    }
}
