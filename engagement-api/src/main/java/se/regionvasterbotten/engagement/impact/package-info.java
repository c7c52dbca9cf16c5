/** What a change of the rules would move: one ladder version held against another over a period. */
@NullMarked
package se.regionvasterbotten.engagement.impact;

import org.jspecify.annotations.NullMarked;
