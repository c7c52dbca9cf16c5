package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Figures;

/**
 * The figures of one part of a population, on the wire.
 *
 * @param group which part
 * @param actors how many actors it has
 * @param newActors how many of them first appeared in the period
 * @param newActorsAtStart how many of these came within the register's first 24 months, and may have been there before it was kept
 * @param movement where they stood and stand, and what they did
 * @param conversions how many went on from each rung to the next
 * @param fromListenerToActive those that only listened, and what became of them
 * @param links where those of each number are listed, by its name; absent for callers who may not see them
 */
public record GroupAnswer(
        Group group,
        int actors,
        int newActors,
        int newActorsAtStart,
        @JsonUnwrapped MovementAnswer movement,
        List<ConversionAnswer> conversions,
        ListenersAnswer fromListenerToActive,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {
    static GroupAnswer of(Group group, Figures figures, Behind behind) {
        return new GroupAnswer(
                group,
                figures.movement().actors(),
                figures.movement().newActors(),
                figures.atStart().newActors(),
                MovementAnswer.of(figures, behind),
                ConversionAnswer.of(figures.conversions(), behind),
                ListenersAnswer.of(figures.fromListenerToActive(), behind),
                FiguresAnswer.links(behind));
    }
}
