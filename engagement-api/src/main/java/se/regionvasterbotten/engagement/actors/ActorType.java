package se.regionvasterbotten.engagement.actors;

/** What an actor is. */
public enum ActorType {
    /** An organisation. */
    ORGANISATION,
    /** A person. */
    PERSON
}
