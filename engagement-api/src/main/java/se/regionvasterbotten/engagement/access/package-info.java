/** Who may: bearer tokens, the roles in them, and the one table of what each role may do. */
@NullMarked
package se.regionvasterbotten.engagement.access;

import org.jspecify.annotations.NullMarked;
