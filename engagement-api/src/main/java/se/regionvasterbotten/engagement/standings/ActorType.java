package se.regionvasterbotten.engagement.standings;

/** What an actor is. */
public enum ActorType {
    /** An organisation. */
    ORGANISATION,
    /** A person. */
    PERSON
}
