package se.regionvasterbotten.engagement.followup;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.movement.Counted;
import se.regionvasterbotten.engagement.movement.Population;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standing.State;

/** Which figure's actors are asked for; what is not said chooses everyone. Taken as a {@code @BeanParam}. */
public class AskedFigure {
    @QueryParam("type")
    @DefaultValue("ORGANISATION")
    private ActorType type = ActorType.ORGANISATION;

    @QueryParam("opening")
    private @Nullable State opening;

    @QueryParam("closing")
    private @Nullable State closing;

    @QueryParam("step")
    private @Nullable StepType step;

    @QueryParam("onTheme")
    private @Nullable String onTheme;

    @QueryParam("atPlace")
    private @Nullable String atPlace;

    @QueryParam("region")
    private @Nullable String region;

    @QueryParam("office")
    private @Nullable String office;

    @QueryParam("counted")
    private @Nullable Counted counted;

    @QueryParam("rung")
    private @Nullable Integer rung;

    @QueryParam("firstYear")
    private @Nullable Integer firstYear;

    @QueryParam("byYear")
    private @Nullable Integer byYear;

    @QueryParam("afterPlace")
    private @Nullable String afterPlace;

    @QueryParam("without")
    private @Nullable Lacking without;

    /** What actors can lack. */
    public enum Lacking {
        /** A sector at the closing. */
        SECTOR,
        /** Evidence at any meeting place by the closing. */
        MEETING_PLACE,
        /** A home region. */
        REGION,
        /** Evidence at any meeting place in what a step is about, before it. */
        EARLIER_PLACE
    }

    /** Organisations or persons. */
    ActorType type() {
        return type;
    }

    /** The theme whose own states and steps are meant, by id or name; null for overall. */
    @Nullable
    String onTheme() {
        return onTheme;
    }

    /** The meeting place where they have evidence, by id or name, beside the one that the question's own filter names; null for any. */
    @Nullable
    String atPlace() {
        return atPlace;
    }

    /** The home region; null for any. */
    @Nullable
    String region() {
        return region;
    }

    /** The office at whose activities they have evidence, by id or name; null for any. */
    @Nullable
    String office() {
        return office;
    }

    /** The meeting place where they had been before the step, by id or name; null for any or none. */
    @Nullable
    String afterPlace() {
        return afterPlace;
    }

    /** Whether an actor has what it must not, or lacks what it must have; a step is looked at by itself. */
    boolean lacks(Actor actor, LocalDate last, GroupNames groups) {
        return without == null
                || switch (without) {
                    case SECTOR -> actor.sectors().on(last).isEmpty();
                    case MEETING_PLACE -> actor.firstDays().placesBy(last).isEmpty();
                    case REGION -> groups.region(actor).isEmpty();
                    case EARLIER_PLACE -> true;
                };
    }

    /** Whether one of the figures of conversions, times, listeners or cohorts counts an actor. */
    boolean counts(Actor actor, Population population) {
        int number = rung == null ? 1 : rung;
        if (number < 1 || number > Rung.values().length) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "rung", number, 1, Rung.values().length);
        }
        Rung asked = Rung.of(number);
        return (counted == null || counted.holds(actor, asked, population))
                && (firstYear == null || begun(actor, asked, firstYear, population.closing()));
    }

    private boolean begun(Actor actor, Rung reached, int year, LocalDate closing) {
        Integer by = byYear;
        return actor.journey()
                        .reached(Rung.AWARENESS)
                        .filter(day -> day.getYear() == year)
                        .isPresent()
                && (by == null
                        || actor.journey()
                                .reached(reached)
                                .filter(day -> day.getYear() <= by && !day.isAfter(closing))
                                .isPresent());
    }

    /**
     * Whether an actor stood, stands and moved so.
     *
     * @param before the id of the meeting place where it had been before the step; null when none is asked for
     */
    boolean holds(Actor actor, Period period, LocalDate last, @Nullable String before) {
        return (opening == null || actor.journey().at(period.from().minusDays(1)) == opening)
                && (closing == null || actor.journey().at(last) == closing)
                && (step == null
                        || actor.journey().within(period).stream()
                                .anyMatch(taken -> taken.type() == step && after(actor, taken, before)));
    }

    private boolean after(Actor actor, Step taken, @Nullable String before) {
        return (before == null || actor.placesBefore(taken).contains(before))
                && (without != Lacking.EARLIER_PLACE
                        || actor.placesBefore(taken).isEmpty());
    }
}
