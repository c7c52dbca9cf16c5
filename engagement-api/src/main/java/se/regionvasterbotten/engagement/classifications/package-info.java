/** A history in, a standing out, with nothing kept: the core's own answer. */
@NullMarked
package se.regionvasterbotten.engagement.classifications;

import org.jspecify.annotations.NullMarked;
