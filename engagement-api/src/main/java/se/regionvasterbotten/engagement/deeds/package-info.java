/** What was done in a period, apart from how actors moved: initiatives and outcomes, sectors that met in them, carried themes, and reach. */
@NullMarked
package se.regionvasterbotten.engagement.deeds;

import org.jspecify.annotations.NullMarked;
