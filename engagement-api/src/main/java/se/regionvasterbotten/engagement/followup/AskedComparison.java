package se.regionvasterbotten.engagement.followup;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The earlier period that another is compared with: the same days a year before where nothing is said. Taken as a {@code @BeanParam}. */
public class AskedComparison {
    @QueryParam("earlierFrom")
    private @Nullable LocalDate earlierFrom;

    @QueryParam("earlierTo")
    private @Nullable LocalDate earlierTo;

    /**
     * The earlier period.
     *
     * @param later the period that is compared with it
     * @throws Problem out of range (400) when its end does not come after its beginning, it does not end before the later one does, or a year before the later one there is no day
     */
    Period period(Period later) {
        LocalDate laterEnd = Objects.requireNonNull(later.to());
        LocalDate from = earlierFrom == null ? later.from().minusYears(1) : earlierFrom;
        LocalDate to = earlierTo == null ? laterEnd.minusYears(1) : earlierTo;
        if (from.isBefore(Days.FIRST)) {
            throw Problem.field(
                    ProblemType.PARAMETER_OUT_OF_RANGE, "from", later.from(), Days.FIRST.plusYears(1), Days.LAST);
        }
        if (!from.isBefore(to) || !to.isBefore(laterEnd)) {
            LocalDate least = from.equals(Days.LAST) ? from : from.plusDays(1);
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "earlierTo", to, least, laterEnd.minusDays(1));
        }
        return Period.of(from, to);
    }
}
