package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;

/** A request to add a sector or a subcategory of one, as it came. */
public record NewSector(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String parent) {}
