/** The shipped sample: two fictional years that fill an empty embedded database on request. */
@NullMarked
package se.regionvasterbotten.engagement.sample;

import org.jspecify.annotations.NullMarked;
