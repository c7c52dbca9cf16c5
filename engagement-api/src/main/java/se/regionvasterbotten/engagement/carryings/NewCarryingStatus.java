package se.regionvasterbotten.engagement.carryings;

import org.jspecify.annotations.Nullable;

/** A request to say otherwise, as it came. */
record NewCarryingStatus(
        @Nullable CarryingStatus status, @Nullable String reason) {}
