package se.regionvasterbotten.engagement.ladders;

import org.jspecify.annotations.Nullable;

/** A request to let figures follow a ladder version, as it came. */
public record NewVersionStatus(@Nullable VersionStatus status) {}
