/** Every request and answer held against the OpenAPI document, and the document against the code. */
@NullMarked
package se.regionvasterbotten.engagement.contract;

import org.jspecify.annotations.NullMarked;
