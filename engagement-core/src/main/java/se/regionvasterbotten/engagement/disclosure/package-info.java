/** Which counts of persons may leave the circle of those who may see persons, and which are hidden (utlämnandeskydd). */
@NullMarked
package se.regionvasterbotten.engagement.disclosure;

import org.jspecify.annotations.NullMarked;
