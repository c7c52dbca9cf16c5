package se.regionvasterbotten.engagement.closedyears;

import org.jspecify.annotations.Nullable;

/**
 * A request to close a year, as it came.
 *
 * @param year the year
 */
public record NewClosedYear(@Nullable Integer year) {}
