package se.regionvasterbotten.engagement.ladders;

/** What a ladder version is used for. */
public enum VersionStatus {
    /** Told, and followed by whoever asks for it by its number. */
    DRAFT,
    /** About to become active: its steps are being made, and until they all are, figures follow the active one. */
    PREPARING,
    /** Figures follow it; there is always exactly one. */
    ACTIVE,
    /** Figures once followed it. */
    RETIRED
}
