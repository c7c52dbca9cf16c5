/** The SQL that the two databases share, as the persistence provider is to write it. */
@NullMarked
package se.regionvasterbotten.engagement.dialect;

import org.jspecify.annotations.NullMarked;
