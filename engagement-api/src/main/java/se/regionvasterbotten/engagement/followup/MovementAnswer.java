package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.movement.Figures;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.movement.StepCounts;
import se.regionvasterbotten.engagement.standing.State;

/**
 * How a population moved in a period, on the wire; rows with 0 are left out.
 *
 * @param opening how many stood where at the opening
 * @param closing how many stand where at the closing
 * @param flows how many went from where to where
 * @param steps the steps within the period by type
 */
public record MovementAnswer(
        List<StateCount> opening, List<StateCount> closing, List<FlowCount> flows, List<StepCount> steps) {
    static MovementAnswer of(Movement movement, Behind behind) {
        return of(movement, StepCount.of(movement.steps(), behind), behind);
    }

    /** The same, with the entries that lie within the register's start marked. */
    static MovementAnswer of(Figures figures, Behind behind) {
        return of(
                figures.movement(),
                StepCount.of(figures.movement().steps(), figures.atStart().steps(), behind),
                behind);
    }

    private static MovementAnswer of(Movement movement, List<StepCount> steps, Behind behind) {
        return new MovementAnswer(
                StateCount.of(movement.opening(), "opening", behind),
                StateCount.of(movement.closing(), "closing", behind),
                movement.flows().counts().entrySet().stream()
                        .map(flow -> new FlowCount(
                                flow.getKey().from(),
                                flow.getKey().to(),
                                flow.getValue(),
                                behind.with("opening", flow.getKey().from().name())
                                        .with("closing", flow.getKey().to().name())
                                        .link()))
                        .toList(),
                steps);
    }

    /**
     * How many actors are in a state.
     *
     * @param state the state
     * @param actors the actors
     * @param link where they are listed; absent for callers who may not see them
     */
    public record StateCount(
            State state,
            int actors,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String link) {
        private static List<StateCount> of(Map<State, Integer> counts, String end, Behind behind) {
            return counts.entrySet().stream()
                    .map(count -> new StateCount(
                            count.getKey(),
                            count.getValue(),
                            behind.with(end, count.getKey().name()).link()))
                    .toList();
        }
    }

    /**
     * How many actors went from a state to another, or stayed.
     *
     * @param from the state at the opening
     * @param to the state at the closing
     * @param actors the actors
     * @param link where they are listed; absent for callers who may not see them
     */
    public record FlowCount(
            State from,
            State to,
            int actors,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String link) {}

    /**
     * How many steps of a type were taken.
     *
     * @param type the type
     * @param actors the distinct actors that took them
     * @param steps the steps
     * @param stepsAtStart how many of the steps lie within the register's first 24 months, and may be neither new nor direct; absent for other than entries, and when none does
     * @param link where the actors are listed; absent for callers who may not see them
     */
    public record StepCount(
            StepType type,
            int actors,
            int steps,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer stepsAtStart,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String link) {
        static List<StepCount> of(StepCounts counts, Behind behind) {
            return of(counts, StepCounts.NONE, behind);
        }

        static List<StepCount> of(StepCounts counts, StepCounts atStart, Behind behind) {
            return counts.byType().entrySet().stream()
                    .map(step -> new StepCount(
                            step.getKey(),
                            step.getValue().actors(),
                            step.getValue().steps(),
                            atStart.byType().containsKey(step.getKey())
                                    ? atStart.of(step.getKey()).steps()
                                    : null,
                            behind.with("step", step.getKey().name()).link()))
                    .toList();
        }
    }
}
