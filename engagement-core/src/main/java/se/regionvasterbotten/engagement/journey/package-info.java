/** The movements of one actor in order: entry, direct entry, up, return, lapse. */
@NullMarked
package se.regionvasterbotten.engagement.journey;

import org.jspecify.annotations.NullMarked;
