package se.regionvasterbotten.engagement.followup;

import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.movement.Movement;
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
    static MovementAnswer of(Movement movement) {
        return new MovementAnswer(
                StateCount.of(movement.opening()),
                StateCount.of(movement.closing()),
                movement.flows().counts().entrySet().stream()
                        .map(flow -> new FlowCount(
                                flow.getKey().from(), flow.getKey().to(), flow.getValue()))
                        .toList(),
                movement.steps().byType().entrySet().stream()
                        .map(step -> new StepCount(
                                step.getKey(),
                                step.getValue().actors(),
                                step.getValue().steps()))
                        .toList());
    }

    /**
     * How many actors are in a state.
     *
     * @param state the state
     * @param actors the actors
     */
    public record StateCount(State state, int actors) {
        private static List<StateCount> of(Map<State, Integer> counts) {
            return counts.entrySet().stream()
                    .map(count -> new StateCount(count.getKey(), count.getValue()))
                    .toList();
        }
    }

    /**
     * How many actors went from a state to another, or stayed.
     *
     * @param from the state at the opening
     * @param to the state at the closing
     * @param actors the actors
     */
    public record FlowCount(State from, State to, int actors) {}

    /**
     * How many steps of a type were taken.
     *
     * @param type the type
     * @param actors the distinct actors that took them
     * @param steps the steps
     */
    public record StepCount(StepType type, int actors, int steps) {}
}
