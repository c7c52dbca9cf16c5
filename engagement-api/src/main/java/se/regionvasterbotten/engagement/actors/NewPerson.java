package se.regionvasterbotten.engagement.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to register a person, as it came (API, registering). */
public record NewPerson(
        @Nullable String externalId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable List<@Nullable NewAffiliation> affiliations) {}
