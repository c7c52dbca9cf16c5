package se.regionvasterbotten.engagement.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/**
 * A person as the rows of one list tell of them.
 *
 * @param id the register's, or one made for a person that would be created
 * @param isNew whether the person would be created
 * @param decided whether an official decided who it is
 * @param givenName as the first row with a name has it; empty when no row has
 * @param nameKey by what the register finds the name; null for who would be created
 */
record ListedPerson(
        UUID id,
        boolean isNew,
        boolean decided,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String nameKey) {

    static ListedPerson known(Known.Person person) {
        return new ListedPerson(person.id(), false, false, "", "", person.emailKey(), person.nameKey());
    }

    static ListedPerson decided(Known.Person person) {
        return new ListedPerson(person.id(), false, true, "", "", person.emailKey(), person.nameKey());
    }

    static ListedPerson added(Participant row) {
        return new ListedPerson(Ids.next(), true, false, row.givenName(), row.familyName(), row.email(), null);
    }
}
