package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.movement.Flow;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.standing.State;

/**
 * Two periods beside each other, by the same knowledge and the same rules, on the wire.
 *
 * @param from the later period's first day
 * @param to the first day after it
 * @param earlierFrom the earlier period's first day
 * @param earlierTo the first day after it
 * @param knownAt the instant of knowledge
 * @param ladderVersion the rules
 * @param organisations how organisations' figures differ
 * @param persons how persons' figures differ; absent for callers who may not see persons' figures
 */
public record ComparisonAnswer(
        LocalDate from,
        LocalDate to,
        LocalDate earlierFrom,
        LocalDate earlierTo,
        OffsetDateTime knownAt,
        int ladderVersion,
        Differences organisations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Differences persons) {
    /**
     * How figures differ.
     *
     * @param closing where actors stand at the two closings, with the movements between them that make the difference; states that both lack are left out
     * @param steps how many steps of each type were taken in each period; types that both lack are left out
     */
    public record Differences(List<StateDifference> closing, List<StepDifference> steps) {
        /**
         * The differences.
         *
         * @param earlier the movement of the earlier period
         * @param later the movement of the later
         * @param between the movement from the earlier closing to the later
         */
        static Differences of(Movement earlier, Movement later, Movement between) {
            return new Differences(
                    Arrays.stream(State.values())
                            .filter(state -> state != State.NOT_YET)
                            .map(state -> StateDifference.of(state, between))
                            .filter(row -> row.earlier() > 0 || row.later() > 0)
                            .toList(),
                    Arrays.stream(StepType.values())
                            .map(type -> StepDifference.of(type, earlier, later))
                            .filter(row -> row.earlier() > 0 || row.later() > 0)
                            .toList());
        }
    }

    /**
     * A state at the two closings: {@code difference = later - earlier =} all that came {@code -} all that left.
     *
     * @param state the state
     * @param earlier how many stood there at the earlier closing
     * @param later how many stand there at the later
     * @param difference how many more
     * @param came from where the others came
     * @param left where those that left went
     */
    public record StateDifference(
            State state, int earlier, int later, int difference, List<Moves> came, List<Moves> left) {
        static StateDifference of(State state, Movement between) {
            int earlier = between.opening().getOrDefault(state, 0);
            int later = between.closing().getOrDefault(state, 0);
            return new StateDifference(
                    state,
                    earlier,
                    later,
                    later - earlier,
                    Moves.of(between, flow -> flow.to() == state && flow.from() != state, Flow::from),
                    Moves.of(between, flow -> flow.from() == state && flow.to() != state, Flow::to));
        }
    }

    /**
     * How many came from a state, or went to one.
     *
     * @param state the other state
     * @param actors how many
     */
    public record Moves(State state, int actors) {
        private static List<Moves> of(Movement between, Predicate<Flow> which, Function<Flow, State> other) {
            return between.flows().counts().entrySet().stream()
                    .filter(flow -> which.test(flow.getKey()))
                    .map((Map.Entry<Flow, Integer> flow) -> new Moves(other.apply(flow.getKey()), flow.getValue()))
                    .toList();
        }
    }

    /**
     * Steps of a type in the two periods.
     *
     * @param type the type
     * @param earlier how many in the earlier period
     * @param later how many in the later
     * @param difference how many more
     */
    public record StepDifference(StepType type, int earlier, int later, int difference) {
        static StepDifference of(StepType type, Movement earlier, Movement later) {
            int before = earlier.steps().of(type).steps();
            int after = later.steps().of(type).steps();
            return new StepDifference(type, before, after, after - before);
        }
    }
}
