/** The worklist of actors that are likely the same: pairs of them, how likely and why, and which an official has said are not. */
@NullMarked
package se.regionvasterbotten.engagement.duplicates;

import org.jspecify.annotations.NullMarked;
