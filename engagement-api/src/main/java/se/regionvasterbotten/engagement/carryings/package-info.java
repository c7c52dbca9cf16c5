/** Themes carried from one activity to a later one at another place: proposed, decided, and read as a theme's path. */
@NullMarked
package se.regionvasterbotten.engagement.carryings;

import org.jspecify.annotations.NullMarked;
