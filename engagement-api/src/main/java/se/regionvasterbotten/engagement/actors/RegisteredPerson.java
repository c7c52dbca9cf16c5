package se.regionvasterbotten.engagement.actors;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as she is answered; names and address are null when identity is gone. */
public record RegisteredPerson(
        UUID id,
        @Nullable String externalId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        List<RegisteredAffiliation> affiliations) {
    static RegisteredPerson of(Person person, @Nullable String externalId, List<RegisteredAffiliation> affiliations) {
        return new RegisteredPerson(
                person.id(),
                externalId,
                person.givenName().orElse(null),
                person.familyName().orElse(null),
                person.email().orElse(null),
                affiliations);
    }
}
