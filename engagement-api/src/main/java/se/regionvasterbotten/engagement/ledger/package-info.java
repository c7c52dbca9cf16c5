/** What every fact of the register has in common: its identifiers, its two times, and one order among all writes. */
@NullMarked
package se.regionvasterbotten.engagement.ledger;

import org.jspecify.annotations.NullMarked;
