/** Participant lists: read as they are, tried against the register, then made to count or taken back. */
@NullMarked
package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.NullMarked;
