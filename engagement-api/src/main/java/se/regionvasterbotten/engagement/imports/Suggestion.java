package se.regionvasterbotten.engagement.imports;

import java.util.UUID;

/**
 * Somebody in the register whom a list may mean.
 *
 * @param actor the organisation or person
 * @param name what it is called in the register
 * @param confidence from 0 to 1, in hundredths: docs/lists.md has the table
 * @param reason by what it was found
 */
public record Suggestion(UUID actor, String name, double confidence, Reason reason) {
    /** By what somebody was found; what each is worth is multiplied by how alike the names are. */
    public enum Reason {
        /** An organisation of the same name, and not the only one, or one with another number. */
        SAME_NAME(0.8),
        /** An organisation of nearly the same name. */
        SIMILAR_NAME(0.9),
        /** A person of the same name at the organisation, of whom no e-mail is known. */
        SAME_NAME_WITHOUT_EMAIL(0.8),
        /** A person of the same name at the organisation with another e-mail, or several of that name. */
        SAME_NAME_THERE(0.7),
        /** A person of nearly the same name at the organisation. */
        SIMILAR_NAME_THERE(0.8),
        /** A person of the same name at another organisation. */
        SAME_NAME_ELSEWHERE(0.5);

        private final double worth;

        Reason(double worth) {
            this.worth = worth;
        }
    }

    private static final double HUNDREDTHS = 100;

    /** A suggestion by names that are so much alike. */
    static Suggestion of(UUID actor, String name, Reason reason, double similarity) {
        return new Suggestion(actor, name, Math.round(HUNDREDTHS * reason.worth * similarity) / HUNDREDTHS, reason);
    }
}
