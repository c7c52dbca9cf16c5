package se.regionvasterbotten.engagement.initiatives;

import java.util.UUID;

/**
 * That an initiative is taken back with all that stands on it, told to those who keep what was given within it: they take that back too.
 *
 * @param initiative which
 */
public record InitiativeTakenBack(UUID initiative) {}
