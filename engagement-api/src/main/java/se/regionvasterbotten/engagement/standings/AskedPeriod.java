package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The period that figures are asked for, the last whole calendar year where nothing is said. Taken as a {@code @BeanParam}. */
public class AskedPeriod {
    @QueryParam("from")
    private @Nullable LocalDate from;

    @QueryParam("to")
    private @Nullable LocalDate to;

    /**
     * The period {@code [from, to)}.
     *
     * @throws Problem out of range (400) when {@code to} does not come after {@code from}
     */
    public Period period(LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate first = from == null ? newYear.minusYears(1) : from;
        LocalDate end = to == null ? newYear : to;
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
