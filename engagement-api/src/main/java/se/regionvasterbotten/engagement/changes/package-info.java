/** What changed in the register, in order, for systems that keep a copy of their own. */
@NullMarked
package se.regionvasterbotten.engagement.changes;

import org.jspecify.annotations.NullMarked;
