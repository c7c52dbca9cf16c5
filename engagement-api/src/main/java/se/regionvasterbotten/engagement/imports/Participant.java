package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.PersonKeys;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A row that could be read: who, on whose behalf, as what, and whether they came.
 *
 * @param row the row's number in the spreadsheet
 * @param givenName empty only when there is an e-mail
 * @param familyName empty only when there is an e-mail
 * @param email null only when there is an organisation
 * @param organisation as it is spelt here; the row's mandate (RULES section 4)
 * @param sector the word that stood there
 */
record Participant(
        int row,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String sector,
        Kind kind,
        boolean attended) {

    boolean named() {
        return !givenName.isEmpty() && !familyName.isEmpty();
    }

    /** By what the name is found again. */
    String nameKey() {
        return PersonKeys.name(givenName, familyName);
    }
}
