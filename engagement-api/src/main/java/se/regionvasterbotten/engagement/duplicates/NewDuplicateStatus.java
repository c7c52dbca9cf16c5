package se.regionvasterbotten.engagement.duplicates;

import org.jspecify.annotations.Nullable;

/** What an official says of a pair, as it came. */
record NewDuplicateStatus(LikelyDuplicate.@Nullable Status status) {}
