package se.regionvasterbotten.engagement.actors;

import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** How names of organisations compare (API, registering): without case, surplus blanks and one trailing legal form, in NFC. */
public final class OrganisationName {
    private static final Pattern LEGAL_FORM = Pattern.compile("(?<=.) (?:ab|hb|kb|ek\\. ?för\\.?|ek ?för\\.?)$");

    private OrganisationName() {}

    /** By what the name is found; {@code "Fjällbatteri  AB"} and {@code "fjällbatteri"} have the same key. */
    public static String key(String name) {
        return LEGAL_FORM.matcher(NameKey.of(name)).replaceFirst("");
    }
}
