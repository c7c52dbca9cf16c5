/** Four eyes: what lifts someone high counts when a second person has confirmed it. */
@NullMarked
package se.regionvasterbotten.engagement.approval;

import org.jspecify.annotations.NullMarked;
