package se.regionvasterbotten.engagement.carryings;

/** What an official says of a theme that may have been carried. */
public enum CarryingStatus {
    /** It was carried. */
    CONFIRMED,
    /** It was not, and is not proposed again. */
    REJECTED
}
