/** Dated evidence: registered, corrected, confirmed and retracted without overwriting anything. */
@NullMarked
package se.regionvasterbotten.engagement.contributions;

import org.jspecify.annotations.NullMarked;
