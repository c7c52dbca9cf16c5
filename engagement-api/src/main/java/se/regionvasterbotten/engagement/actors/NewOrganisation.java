package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;

/** A request to register an organisation, as it came (API, registering). */
public record NewOrganisation(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String organisationNumber,
        @Nullable String sector,
        @Nullable String region,
        @Nullable Boolean ownStaff) {}
