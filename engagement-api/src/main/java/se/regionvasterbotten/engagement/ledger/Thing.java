package se.regionvasterbotten.engagement.ledger;

/** What can carry a caller's own identifier; each kind has its own space of them. */
public enum Thing {
    /** A meeting place. */
    MEETING_PLACE("MeetingPlace"),
    /** An office. */
    OFFICE("Office"),
    /** A theme. */
    THEME("Theme"),
    /** A sector. */
    SECTOR("Sector"),
    /** An organisation. */
    ORGANISATION("Organisation"),
    /** A person. */
    PERSON("Person"),
    /** An activity. */
    ACTIVITY("Activity"),
    /** An initiative. */
    INITIATIVE("Initiative"),
    /** An outcome. */
    OUTCOME("Outcome"),
    /** A contribution. */
    CONTRIBUTION("Contribution");

    private final String entity;

    Thing(String entity) {
        this.entity = entity;
    }

    /** What it is called in a query. */
    String entity() {
        return entity;
    }
}
