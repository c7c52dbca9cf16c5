/** Why someone stands where they stand and what is missing for the next rung, as data and as words for those who were not there. */
@NullMarked
package se.regionvasterbotten.engagement.explanation;

import org.jspecify.annotations.NullMarked;
