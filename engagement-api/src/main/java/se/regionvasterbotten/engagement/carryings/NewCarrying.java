package se.regionvasterbotten.engagement.carryings;

import org.jspecify.annotations.Nullable;

/** A request to say that a theme was carried, or that it was not, as it came. */
record NewCarrying(
        @Nullable String theme,
        @Nullable String from,
        @Nullable String to,
        @Nullable CarryingStatus status,
        @Nullable String reason) {}
