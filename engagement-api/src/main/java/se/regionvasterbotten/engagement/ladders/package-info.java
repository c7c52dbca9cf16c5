/** The published rules, readable and as data. */
@NullMarked
package se.regionvasterbotten.engagement.ladders;

import org.jspecify.annotations.NullMarked;
