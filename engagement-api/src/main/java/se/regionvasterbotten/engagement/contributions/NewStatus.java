package se.regionvasterbotten.engagement.contributions;

import org.jspecify.annotations.Nullable;

/** A request to confirm or retract, as it came. */
public record NewStatus(@Nullable Status status, @Nullable String reason) {}
