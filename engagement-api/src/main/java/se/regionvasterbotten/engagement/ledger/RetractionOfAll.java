package se.regionvasterbotten.engagement.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A request to take back something that evidence stands on, as it came.
 *
 * @param withEvidence whether the evidence goes along; not said is no
 */
public record RetractionOfAll(
        @Nullable RegisterStatus status,
        @Nullable String reason,
        @Nullable Boolean withEvidence) implements TakingBack {
    @Override
    public String why() {
        return new Retraction(status, reason).why();
    }

    /** Whether what stands on it is taken back with it. */
    public boolean all() {
        return Boolean.TRUE.equals(withEvidence);
    }
}
