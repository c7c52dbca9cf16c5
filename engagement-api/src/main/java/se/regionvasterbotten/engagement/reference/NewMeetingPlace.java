package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.Nullable;

/** A request to add a meeting place, as it came. */
public record NewMeetingPlace(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable Reach reach) {}
