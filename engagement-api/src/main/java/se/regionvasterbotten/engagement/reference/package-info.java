/** Meeting places, offices, themes and sectors: the data that evidence refers to and the owner extends. */
@NullMarked
package se.regionvasterbotten.engagement.reference;

import org.jspecify.annotations.NullMarked;
