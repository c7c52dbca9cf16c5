package se.regionvasterbotten.engagement.steps;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the stored steps, on the wire.
 *
 * @param id the check
 * @param status how far it has come
 * @param done how many actors have been compared
 * @param total how many there are, as far as is known
 * @param differences of how many of them something else is stored than what the core makes; 0 is as it must be
 * @param found the first of those
 * @param startedAt when it was asked for
 * @param endedAt when every actor had been compared; null until then
 */
record CheckAnswer(
        UUID id,
        StepRun.Status status,
        int done,
        int total,
        int differences,
        List<Difference> found,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt) {
    static CheckAnswer of(StepRun run, List<StepDifference> found) {
        return new CheckAnswer(
                run.id(),
                run.status(),
                run.done(),
                run.total(),
                run.differences(),
                found.stream().map(StepDifference::answer).toList(),
                run.startedAt(),
                run.endedAt().orElse(null));
    }

    /**
     * One actor of whom two things are said.
     *
     * @param actor the actor
     * @param stored what only the store says
     * @param computed what only the core says
     */
    record Difference(UUID actor, String stored, String computed) {}
}
