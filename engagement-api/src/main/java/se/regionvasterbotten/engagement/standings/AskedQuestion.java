package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As of which day, too, an answer is asked for. Taken as a {@code @BeanParam}. */
public class AskedQuestion extends AskedKnowledge {
    @QueryParam("asOf")
    private @Nullable LocalDate asOf;

    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
