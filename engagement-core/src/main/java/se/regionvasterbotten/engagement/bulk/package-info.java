/** The compact population and the compiled ladder: where millions of contributions put their actors on a day, without an object for each. */
@NullMarked
package se.regionvasterbotten.engagement.bulk;

import org.jspecify.annotations.NullMarked;
