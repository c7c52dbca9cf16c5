package se.regionvasterbotten.engagement.ledger;

import org.jspecify.annotations.Nullable;

/** A request to correct something, as it came. */
public interface Correction {
    /** Why; null when the request does not say. */
    @Nullable
    String reason();
}
