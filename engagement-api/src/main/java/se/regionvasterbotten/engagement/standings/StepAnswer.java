package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.State;

/**
 * A movement, on the wire.
 *
 * @param date the day at whose end it shows
 * @param type what kind of movement it is
 * @param from the state before
 * @param to the state after
 * @param reasons why the state after; none when dormant
 */
public record StepAnswer(LocalDate date, StepType type, State from, State to, List<ReasonAnswer> reasons) {
    static StepAnswer of(Step step, List<Reason> reasons, Locale locale) {
        return new StepAnswer(
                step.date(),
                step.type(),
                step.from(),
                step.to(),
                reasons.stream().map(reason -> ReasonAnswer.of(reason, locale)).toList());
    }
}
