/** What people write by hand, read as it is meant: times, and personal identity numbers, which are kept nowhere. */
@NullMarked
package se.regionvasterbotten.engagement.written;

import org.jspecify.annotations.NullMarked;
