/** The figures of a period: opening, closing, flows and steps, for organisations and persons apart. */
@NullMarked
package se.regionvasterbotten.engagement.followup;

import org.jspecify.annotations.NullMarked;
