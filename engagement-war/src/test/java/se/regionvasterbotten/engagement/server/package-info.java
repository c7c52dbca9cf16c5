/** Tests of what the war brings to its server: migrations, statements, data. */
@NullMarked
package se.regionvasterbotten.engagement.server;

import org.jspecify.annotations.NullMarked;
