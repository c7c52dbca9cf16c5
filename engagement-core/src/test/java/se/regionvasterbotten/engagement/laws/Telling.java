package se.regionvasterbotten.engagement.laws;

import java.time.Instant;
import se.regionvasterbotten.engagement.evidence.Fact;

/** Something that was said to a register at an instant: a fact, new or corrected, or that it was none. */
record Telling(Instant at, Fact fact, boolean retracted) {
    @Override
    public String toString() {
        return at + (retracted ? " retracted " : " told ") + fact;
    }
}
