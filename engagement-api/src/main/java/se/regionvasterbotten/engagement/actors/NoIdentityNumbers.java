package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/** What is told of an actor holds nothing that looks like a personal identity number: those are kept nowhere, and repeated to nobody. */
final class NoIdentityNumbers {
    private NoIdentityNumbers() {}

    /** Adds a fault when there is one in the field. */
    static void check(Faults faults, String field, @Nullable String value) {
        if (value != null && (PersonalIdentityNumber.in(value) || PersonalIdentityNumber.like(value))) {
            faults.add(ProblemType.PERSONAL_IDENTITY_NUMBER, field, null);
        }
    }

    /** As {@link #check}, of all that a person is known by. */
    static void check(
            Faults faults,
            @Nullable String externalId,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {
        // Ten digits alone may be any system's number.
        check(faults, "externalId", externalId != null && externalId.matches("\\d{10}") ? null : externalId);
        check(faults, "givenName", givenName);
        check(faults, "familyName", familyName);
        check(faults, "email", email);
    }
}
