package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The period that something is asked for. Taken as a {@code @BeanParam}. */
public class AskedPeriod {
    @QueryParam("from")
    private @Nullable LocalDate from;

    @QueryParam("to")
    private @Nullable LocalDate to;

    /**
     * The period {@code [from, to)}, the last whole calendar year where nothing is said.
     *
     * @throws Problem out of range (400) when {@code to} does not come after {@code from}
     */
    public Period period(LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        return between(from == null ? newYear.minusYears(1) : from, to == null ? newYear : to);
    }

    /**
     * The same, with all days where nothing is said.
     *
     * @throws Problem out of range (400) when {@code to} does not come after {@code from}
     */
    public Period ofAllTime() {
        return between(from == null ? Days.FIRST : from, to == null ? Days.LAST : to);
    }

    private static Period between(LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) {
            boolean lastDay = first.equals(Days.LAST);
            throw Problem.field(
                    ProblemType.PARAMETER_OUT_OF_RANGE, "to", end, lastDay ? Days.LAST : first.plusDays(1), Days.LAST);
        }
        return Period.of(first, end);
    }

    /** Whether the period is made of whole calendar years. */
    public static boolean wholeYears(Period period) {
        return period.from().getDayOfYear() == 1
                && period.to() != null
                && period.to().getDayOfYear() == 1;
    }
}
