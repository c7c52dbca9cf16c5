package se.regionvasterbotten.engagement.closedyears;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which closed years are asked for: those that lie wholly between two days, all where nothing is said. Taken as a {@code @BeanParam}. */
public class AskedClosedYears {
    @QueryParam("from")
    private @Nullable LocalDate from;

    @QueryParam("to")
    private @Nullable LocalDate to;

    /** Those of some closed years. */
    List<ClosedYear> of(List<ClosedYear> years) {
        return years.stream()
                .filter(year -> from == null || !year.days().from().isBefore(from))
                .filter(year ->
                        to == null || !Objects.requireNonNull(year.days().to()).isAfter(to))
                .toList();
    }
}
