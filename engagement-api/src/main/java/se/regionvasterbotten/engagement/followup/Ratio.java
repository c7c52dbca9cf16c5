package se.regionvasterbotten.engagement.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Share;

/** Shares as numbers on the wire. */
final class Ratio {
    private static final int DECIMALS = 4;

    private Ratio() {}

    /** The part divided by the whole, to four decimals; null when the whole is 0. */
    static @Nullable Double of(Share share) {
        return share.whole() == 0
                ? null
                : BigDecimal.valueOf(share.part())
                        .divide(BigDecimal.valueOf(share.whole()), DECIMALS, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
