package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * A step as it is stored: it holds in {@code [date, until)}.
 *
 * @param version the ladder version's number
 * @param theme the theme, {@link #OVERALL} for none
 * @param date the day it takes effect, for a lapse often in the future
 * @param until the day of the next; null for the last
 * @param type what kind of movement it is
 * @param from the state before
 * @param to the state from the date on
 */
record StoredStep(
        int version, UUID theme, LocalDate date, @Nullable LocalDate until, StepType type, State from, State to) {
    /** In place of a theme: the highest over themes. */
    static final UUID OVERALL = new UUID(0, 0);

    /** Whether someone first stands somewhere by it. */
    boolean isEntry() {
        return theme.equals(OVERALL) && from == State.NOT_YET;
    }

    /** Every step of a classification, overall first, then theme by theme. */
    static List<StoredStep> of(int version, Classification classification) {
        List<StoredStep> steps = new ArrayList<>();
        add(steps, version, OVERALL, classification.overall());
        classification.themes().forEach(theme -> add(steps, version, UUID.fromString(theme), classification.on(theme)));
        return steps;
    }

    private static void add(List<StoredStep> steps, int version, UUID theme, Timeline timeline) {
        List<Step> taken = Journey.of(timeline).steps();
        for (int i = 0; i < taken.size(); i++) {
            Step step = taken.get(i);
            LocalDate until = i + 1 < taken.size() ? taken.get(i + 1).date() : null;
            steps.add(new StoredStep(version, theme, step.date(), until, step.type(), step.from(), step.to()));
        }
    }
}
