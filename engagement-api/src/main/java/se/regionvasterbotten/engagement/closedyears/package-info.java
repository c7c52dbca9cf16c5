/** Calendar years that are closed for figures about persons, and the protected figures of them that may be handed on. */
@NullMarked
package se.regionvasterbotten.engagement.closedyears;

import org.jspecify.annotations.NullMarked;
