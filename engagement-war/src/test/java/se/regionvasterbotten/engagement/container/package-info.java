/** Tests of the built war in its server, over HTTP as a caller would. */
@NullMarked
package se.regionvasterbotten.engagement.container;

import org.jspecify.annotations.NullMarked;
