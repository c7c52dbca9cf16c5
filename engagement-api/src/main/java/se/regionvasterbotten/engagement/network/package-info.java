/** Which organisations and sectors meet: who shared activities and initiatives, and the persons who link sectors. */
@NullMarked
package se.regionvasterbotten.engagement.network;

import org.jspecify.annotations.NullMarked;
