/** The OpenAPI document as it is served: just as it was written. */
@NullMarked
package se.regionvasterbotten.engagement.document;

import org.jspecify.annotations.NullMarked;
