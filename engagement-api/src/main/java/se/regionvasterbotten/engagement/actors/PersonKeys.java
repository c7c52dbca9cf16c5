package se.regionvasterbotten.engagement.actors;

import java.util.Locale;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** By what persons are found again (API, a list): by e-mail without case, else by name. */
public final class PersonKeys {
    private PersonKeys() {}

    /** Both names in lower case, their blanks single. */
    public static String name(String givenName, String familyName) {
        return NameKey.of(givenName + " " + familyName);
    }

    /** The address in lower case, without blanks at its ends. */
    public static String email(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
