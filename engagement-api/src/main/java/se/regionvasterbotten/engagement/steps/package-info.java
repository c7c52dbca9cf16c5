/** The stored steps that answers are read from: what every write makes of the actors it touches. */
@NullMarked
package se.regionvasterbotten.engagement.steps;

import org.jspecify.annotations.NullMarked;
