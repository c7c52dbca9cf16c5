/** The underlag: a period's follow-up with the official's own text, first a draft, then frozen and never changed. */
@NullMarked
package se.regionvasterbotten.engagement.reports;

import org.jspecify.annotations.NullMarked;
