package se.regionvasterbotten.engagement.reports;

/** How far a report has come; it only goes forward. */
public enum ReportStatus {
    /** Being written. */
    DRAFT,
    /** Never changes any more. */
    FROZEN,
    /** Frozen, and shown to the committee on a day under a case number. */
    PRESENTED
}
