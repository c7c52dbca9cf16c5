package se.regionvasterbotten.engagement.steps;

import java.util.UUID;

/** A check of what is stored was asked for, and begins with the transaction that this is told in. */
record CheckAsked(UUID id) {}
