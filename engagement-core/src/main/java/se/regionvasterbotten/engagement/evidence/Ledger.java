package se.regionvasterbotten.engagement.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Everything a register was ever told, with when it became known and when it no longer was: nothing is overwritten, so any earlier answer can be given again
 * from today's data (RULES section 8).
 */
public final class Ledger {
    private final List<Recorded<?>> recorded;

    private Ledger(Collection<? extends Recorded<?>> recorded) {
        this.recorded = List.copyOf(recorded);
    }

    /**
     * {@return the ledger of what was told, in any order; an empty one knows nothing at any instant}
     *
     * @param recorded the facts with the times at which they were known, in any order
     * @throws IllegalArgumentException naming every contradiction: two versions of one thing known at the same instant, an organisation that is named while it
     *     is not known, merges that go round in a circle
     */
    public static Ledger of(Collection<? extends Recorded<?>> recorded) {
        Ledger ledger = new Ledger(recorded);
        new LedgerCheck(ledger.recorded).refuseContradictions();
        return ledger;
    }

    /**
     * {@return what was known at an instant: what was recorded at it or before, and not superseded at it or before}
     *
     * @param instant when it was known; what was recorded at that very instant was
     */
    public Facts knownAt(Instant instant) {
        return Facts.of(recorded.stream()
                .filter(one -> one.knownAt(instant))
                .<Fact>map(Recorded::fact)
                .toList());
    }

    /** {@return everything that was told, in the order in which it was given here} */
    public List<Recorded<?>> recorded() {
        return recorded;
    }
}
