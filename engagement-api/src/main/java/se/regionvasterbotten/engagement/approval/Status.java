package se.regionvasterbotten.engagement.approval;

/** Whether a piece of evidence, a contribution or a membership, counts. */
public enum Status {
    /** Told, but not confirmed: it counts nowhere. */
    REGISTERED,
    /** It counts. */
    CONFIRMED,
    /** Taken back: it counts nowhere from then on, and still does for whoever asks what was known before. */
    RETRACTED
}
