/** What lasted: initiatives, their members with role and period, and the outcomes they led to. */
@NullMarked
package se.regionvasterbotten.engagement.initiatives;

import org.jspecify.annotations.NullMarked;
