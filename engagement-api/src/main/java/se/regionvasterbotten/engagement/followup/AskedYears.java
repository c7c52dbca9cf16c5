package se.regionvasterbotten.engagement.followup;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The calendar years that figures are asked for, the last five whole ones where nothing is said. Taken as a {@code @BeanParam}. */
public class AskedYears {
    private static final int USUAL = 5;
    private static final int MOST = 50;
    private static final int FIRST_WHOLE = Days.FIRST.getYear();
    private static final int LAST_WHOLE = Days.LAST.getYear() - 1;

    @QueryParam("from")
    private @Nullable LocalDate from;

    @QueryParam("to")
    private @Nullable LocalDate to;

    /**
     * Each calendar year from the one that {@code from} lies in up to {@code to}, whole; the last that ends is 9998.
     *
     * @throws Problem out of range (400) when there is no year between, or more than fifty
     */
    List<Period> periods(LocalDate today) {
        LocalDate end = to == null ? today.withDayOfYear(1) : to;
        int last = Math.min(end.getDayOfYear() == 1 ? end.getYear() - 1 : end.getYear(), LAST_WHOLE);
        if (last < FIRST_WHOLE) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "to", to, Days.FIRST.plusDays(1), Days.LAST);
        }
        int first = from == null ? Math.max(last - USUAL + 1, FIRST_WHOLE) : from.getYear();
        if (first > last || last - first >= MOST) {
            int nearest = Math.max(last - MOST + 1, FIRST_WHOLE);
            throw Problem.field(
                    ProblemType.PARAMETER_OUT_OF_RANGE,
                    "from",
                    from,
                    Year.of(nearest).atDay(1),
                    Year.of(last).atDay(1));
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(year ->
                        Period.of(Year.of(year).atDay(1), Year.of(year + 1).atDay(1)))
                .toList();
    }
}
