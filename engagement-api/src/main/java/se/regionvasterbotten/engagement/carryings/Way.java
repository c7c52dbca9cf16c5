package se.regionvasterbotten.engagement.carryings;

import java.util.UUID;

/** A theme, the activity that it comes from and the one that it goes to: each is decided once. */
record Way(UUID theme, UUID from, UUID to) {}
