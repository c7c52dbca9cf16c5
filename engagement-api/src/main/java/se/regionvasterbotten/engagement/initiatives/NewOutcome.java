package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request to register an outcome, as it came (API, registering). */
public record NewOutcome(
        @Nullable String externalId,
        @Nullable String initiative,
        @Nullable LocalDate date,
        @Nullable String name,
        @Nullable String document) {}
