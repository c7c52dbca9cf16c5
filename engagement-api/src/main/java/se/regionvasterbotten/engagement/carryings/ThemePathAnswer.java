package se.regionvasterbotten.engagement.carryings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A theme's way between national, regional and digital places in a period, on the wire. It shows an order, and never that one activity was the cause of another.
 *
 * @param from the period's first day
 * @param to the first day after it
 * @param knownAt the instant of knowledge
 * @param activities the period's activities about the theme, and those before it from which it was carried into the period, by day
 * @param carryings where it was carried, by the later activity's day
 */
public record ThemePathAnswer(
        Named theme,
        LocalDate from,
        LocalDate to,
        OffsetDateTime knownAt,
        List<PathStop> activities,
        List<PathCarrying> carryings) {
    /**
     * An activity on the way.
     *
     * @param activity which, when and where
     * @param type the Swedish word of its type
     * @param organisations how many organisations took part
     * @param beforePeriod whether it was before the period, and stands here for what was carried from it
     */
    public record PathStop(StopAnswer activity, String type, int organisations, boolean beforePeriod) {}

    /**
     * The theme was carried from an activity to a later one.
     *
     * @param id the identity of what an official has said; null when it was told with the later activity alone
     * @param from the earlier activity
     * @param to the later one
     * @param organisations the organisations that were at both: its carriers
     * @param persons how many persons were at both; null for callers who may see neither persons nor their figures
     * @param people those persons; absent for callers who may not read persons
     */
    public record PathCarrying(
            @Nullable UUID id,
            UUID from,
            UUID to,
            List<Named> organisations,
            @Nullable Integer persons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<NamedActor> people) {}
}
