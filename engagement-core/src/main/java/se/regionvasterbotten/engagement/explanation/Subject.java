package se.regionvasterbotten.engagement.explanation;

/**
 * Whom an explanation speaks of.
 *
 * @param name the name, as it is to be read
 * @param sort what it is called when the name has been said
 */
public record Subject(String name, Sort sort) {
    /** What an actor is called for short. */
    public enum Sort {
        /** An organisation. */
        ORGANISATION,
        /** A person. */
        PERSON,
        /** An actor of which it is not known which. */
        ACTOR
    }

    /** Refuses a blank name. */
    public Subject {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An explanation of '" + name + "' speaks of nobody; give the name");
        }
    }

    /**
     * {@return an organisation}
     *
     * @param name its name, as it is to be read; not blank
     */
    public static Subject organisation(String name) {
        return new Subject(name, Sort.ORGANISATION);
    }

    /**
     * {@return a person}
     *
     * @param name its name, as it is to be read; not blank
     */
    public static Subject person(String name) {
        return new Subject(name, Sort.PERSON);
    }
}
