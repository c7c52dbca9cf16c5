package se.regionvasterbotten.engagement.ledger;

/** What can carry a caller's own identifier; each kind has its own space of them. */
public enum Thing {
    /** A meeting place. */
    MEETING_PLACE,
    /** An office. */
    OFFICE,
    /** A theme. */
    THEME,
    /** A sector. */
    SECTOR,
    /** An organisation. */
    ORGANISATION,
    /** A person. */
    PERSON,
    /** An activity. */
    ACTIVITY,
    /** An initiative. */
    INITIATIVE,
    /** An outcome. */
    OUTCOME,
    /** A contribution. */
    CONTRIBUTION
}
