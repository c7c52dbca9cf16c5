package se.regionvasterbotten.engagement.deeds;

import se.regionvasterbotten.engagement.reference.Named;

/**
 * One time a theme was carried, behind a figure, on the wire.
 *
 * @param from the earlier activity
 * @param to the later one
 * @param organisations how many organisations were at both
 */
public record CarriedItem(Named theme, ReachedItem from, ReachedItem to, int organisations) {}
