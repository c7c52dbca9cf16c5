/** The movements of a population in a period: opening, closing, flows and steps. */
@NullMarked
package se.regionvasterbotten.engagement.movement;

import org.jspecify.annotations.NullMarked;
