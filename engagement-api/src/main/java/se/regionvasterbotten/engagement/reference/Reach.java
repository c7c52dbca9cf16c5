package se.regionvasterbotten.engagement.reference;

/** How far a meeting place reaches. */
public enum Reach {
    /** The whole country. */
    NATIONAL,
    /** The region. */
    REGIONAL,
    /** Wherever there is a screen. */
    DIGITAL
}
