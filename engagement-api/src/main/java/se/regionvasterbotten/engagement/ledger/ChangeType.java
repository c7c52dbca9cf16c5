package se.regionvasterbotten.engagement.ledger;

/** What a transaction did to a thing. */
public enum ChangeType {
    /** It became known. */
    REGISTERED,
    /** It was corrected, confirmed or otherwise became another. */
    CHANGED,
    /** It was taken back. */
    RETRACTED;

    /**
     * What two writes of the same thing in one transaction come to: an end and a beginning are a correction, and what was corrected
     * besides is still what it was.
     */
    ChangeType and(ChangeType later) {
        if (this == later || later == CHANGED) {
            return this;
        }
        return this == CHANGED ? later : CHANGED;
    }
}
