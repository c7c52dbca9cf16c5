package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Refuses a ladder version and says everything that is wrong with it at once. */
public final class InvalidLadder extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<LadderFault> faults;

    InvalidLadder(List<LadderFault> faults) {
        super(faults.stream().map(fault -> fault.text(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** {@return every fault, at least one, in the order of their places} */
    public List<LadderFault> faults() {
        return faults;
    }
}
