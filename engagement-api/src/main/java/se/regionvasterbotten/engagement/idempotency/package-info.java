/** Requests that are sent again: under one Idempotency-Key a thing is made once, and every time answered with the same bytes. */
@NullMarked
package se.regionvasterbotten.engagement.idempotency;

import org.jspecify.annotations.NullMarked;
