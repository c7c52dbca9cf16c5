/** What happened on a date at a meeting place or office, and who was there. */
@NullMarked
package se.regionvasterbotten.engagement.activities;

import org.jspecify.annotations.NullMarked;
