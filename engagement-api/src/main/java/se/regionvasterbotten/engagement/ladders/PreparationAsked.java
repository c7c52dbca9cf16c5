package se.regionvasterbotten.engagement.ladders;

/**
 * Told when a ladder version is to become active, within the transaction that says so.
 *
 * @param number the version
 */
public record PreparationAsked(int number) {}
