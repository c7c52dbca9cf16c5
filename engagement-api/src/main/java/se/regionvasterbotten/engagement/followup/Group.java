package se.regionvasterbotten.engagement.followup;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a divided figure is about.
 *
 * @param id the identity of a theme, meeting place or office; null for sectors and regions, and for those in no group
 * @param name its name; for those in no group words that say so
 */
public record Group(@Nullable String id, String name) {}
