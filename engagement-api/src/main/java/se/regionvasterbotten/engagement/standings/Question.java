package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.web.Clocks;

/** As of which day, too, an answer is asked for. Taken as a {@code @BeanParam}. */
public class Question extends Knowledge {
    @QueryParam("asOf")
    private @Nullable LocalDate asOf;

    /** The day, today when none is given. */
    public LocalDate asOf() {
        return asOf == null ? Clocks.today(clock()) : asOf;
    }
}
