package se.regionvasterbotten.engagement.contributions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to register or correct a contribution, as it came (API, registering). */
public record NewContribution(
        @Nullable String externalId,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String kind,
        @Nullable LocalDate date,
        @Nullable String activity,
        @Nullable String initiative,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable String source,
        @Nullable Boolean confirmed,
        @Nullable String document) {}
