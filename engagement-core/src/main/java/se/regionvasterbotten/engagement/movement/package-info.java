/** The figures of a population in a period: how it moved, how many went on and how fast, and all of it by group. */
@NullMarked
package se.regionvasterbotten.engagement.movement;

import org.jspecify.annotations.NullMarked;
