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
 * @param organisation as it is spelt here, or its number as people write it when no name is told; the row's mandate (RULES section 4)
 * @param number the organisation's number, ten digits
 * @param sector the word that stood there
 * @param industry a word that may be a sector, and says nothing when it is none
 */
record Participant(
        int row,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String number,
        @Nullable String sector,
        @Nullable String industry,
        Kind kind,
        boolean attended) {

    boolean named() {
        return !givenName.isEmpty() && !familyName.isEmpty();
    }

    /** Both names, as a text to show. */
    String name() {
        return (givenName + " " + familyName).strip();
    }

    /** By what the name is found again. */
    String nameKey() {
        return PersonKeys.name(givenName, familyName);
    }
}
