package se.regionvasterbotten.engagement.initiatives;

import org.jspecify.annotations.Nullable;

/** A request to confirm or retract a membership, as it came. */
public record NewMembershipStatus(
        @Nullable MembershipStatus status, @Nullable String reason) {}
