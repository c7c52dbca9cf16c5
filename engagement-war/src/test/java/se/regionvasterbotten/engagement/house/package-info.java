/** The rules of the house that a machine can hold: directions, names, lengths, words. */
@NullMarked
package se.regionvasterbotten.engagement.house;

import org.jspecify.annotations.NullMarked;
