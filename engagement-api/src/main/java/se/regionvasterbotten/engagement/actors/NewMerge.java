package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;

/**
 * A request to take two entries for one, as it came.
 *
 * @param merged the entry that goes up in the one that is addressed: an id or an externalId
 * @param reason why they are the same
 */
public record NewMerge(@Nullable String merged, @Nullable String reason) {}
