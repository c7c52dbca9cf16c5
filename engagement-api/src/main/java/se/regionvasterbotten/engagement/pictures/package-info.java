/** Pictures of figures: pure functions from a few rows to one SVG and its table, the same bytes for the same rows. */
@NullMarked
package se.regionvasterbotten.engagement.pictures;

import org.jspecify.annotations.NullMarked;
