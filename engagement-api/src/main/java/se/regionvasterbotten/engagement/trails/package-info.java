/** The trail of an outcome: its initiative, whose actors they are, and what those did at the meeting places before it. */
@NullMarked
package se.regionvasterbotten.engagement.trails;

import org.jspecify.annotations.NullMarked;
