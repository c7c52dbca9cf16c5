package se.regionvasterbotten.engagement.initiatives;

/** Whether a membership counts. */
public enum MembershipStatus {
    /** Told, but not confirmed: it counts nowhere. */
    REGISTERED,
    /** It counts. */
    CONFIRMED,
    /** Taken back: it counts nowhere from then on, and still does for whoever asks what was known before. */
    RETRACTED
}
