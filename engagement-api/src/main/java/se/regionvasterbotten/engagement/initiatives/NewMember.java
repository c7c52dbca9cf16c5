package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request to register a member of an initiative, as it came (API, registering). */
public record NewMember(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String sector,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
