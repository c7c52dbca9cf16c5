package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.steps.Mover;

/**
 * Who came to a rung within a period, to choose examples from.
 *
 * @param rung the rung
 * @param steps the steps that led to it, one for each organisation, those that tell the most first
 */
record Candidates(Rung rung, List<Taken> steps) {
    /** So many are told for each rung, to propose the best of. */
    private static final int TOLD = 25;

    private static final Comparator<Taken> TELLING = Comparator.comparing((Taken taken) -> !taken.afterMeetingPlace())
            .thenComparing(taken -> order(taken.step().type()))
            .thenComparing(taken -> taken.step().date())
            .thenComparing(taken -> taken.actor().id());

    /**
     * A step up or in.
     *
     * @param actor who took it
     * @param step the step
     */
    record Taken(Actor actor, Step step) {
        /** Whether the actor had taken part in the theme at a meeting place before it. */
        boolean afterMeetingPlace() {
            return !actor.placesBefore(step).isEmpty();
        }
    }

    static Candidates of(Rung rung, List<Mover> organisations, Period period) {
        List<Taken> taken = new ArrayList<>();
        for (Mover mover : organisations) {
            last(mover.actor(), rung, period).ifPresent(step -> taken.add(new Taken(mover.actor(), step)));
        }
        taken.sort(TELLING);
        return new Candidates(rung, List.copyOf(taken));
    }

    /** Those to propose the best of. */
    List<Taken> told() {
        return steps.subList(0, Math.min(TOLD, steps.size()));
    }

    private static Optional<Step> last(Actor actor, Rung rung, Period period) {
        return actor.journey().within(period).stream()
                .filter(step -> step.type() != StepType.LAPSE && step.to() == State.at(rung))
                .reduce((one, later) -> later);
    }

    /** A step up tells of a way on the ladder, an entry only of a beginning. */
    private static int order(StepType type) {
        return Objects.requireNonNull(List.of(StepType.UP, StepType.DIRECT_ENTRY, StepType.ENTRY, StepType.RETURN))
                .indexOf(type);
    }
}
