package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.regionvasterbotten.engagement.journey.Grounds;
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
 * @param ended for a lapse, why the state before, which ended on the date; none for a rise
 */
public record StepAnswer(
        LocalDate date, StepType type, State from, State to, List<ReasonAnswer> reasons, List<ReasonAnswer> ended) {
    static StepAnswer of(Grounds grounds, Locale locale) {
        Step step = grounds.step();
        return new StepAnswer(
                step.date(),
                step.type(),
                step.from(),
                step.to(),
                told(grounds.reasons(), locale),
                told(grounds.ended(), locale));
    }

    private static List<ReasonAnswer> told(Map<String, List<Reason>> byTheme, Locale locale) {
        return byTheme.values().stream()
                .flatMap(List::stream)
                .map(reason -> ReasonAnswer.of(reason, locale))
                .toList();
    }
}
