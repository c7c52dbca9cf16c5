package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.evidence.Period;

/** The two days that a period's figures stand between (RULES section 7). */
final class Ends {
    private Ends() {}

    /** The day before the period, at whose end it opens. */
    static LocalDate opening(Period period) {
        return period.from().minusDays(1);
    }

    /**
     * The period's last day, at whose end it closes.
     *
     * @throws IllegalArgumentException when the period is open
     */
    static LocalDate closing(Period period) {
        LocalDate to = period.to();
        if (to == null) {
            throw new IllegalArgumentException("The period from " + period.from() + " is open; movement needs an end");
        }
        return to.minusDays(1);
    }
}
