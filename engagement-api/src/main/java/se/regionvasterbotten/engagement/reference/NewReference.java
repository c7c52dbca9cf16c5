package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;

/** A request to add an office or a theme, as it came. */
public record NewReference(
        @Nullable String externalId, @Nullable String name) {}
