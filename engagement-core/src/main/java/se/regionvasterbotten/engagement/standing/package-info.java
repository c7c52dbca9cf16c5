/** Classifying a history: the rung, the reasons for it, and what is missing for the next. */
@NullMarked
package se.regionvasterbotten.engagement.standing;

import org.jspecify.annotations.NullMarked;
