/** Where actors stand and how they came there: standings, journeys and the population's list. */
@NullMarked
package se.regionvasterbotten.engagement.standings;

import org.jspecify.annotations.NullMarked;
