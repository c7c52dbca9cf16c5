/** Contributions, memberships and initiatives as facts, and one actor's history made of those that count. */
@NullMarked
package se.regionvasterbotten.engagement.evidence;

import org.jspecify.annotations.NullMarked;
