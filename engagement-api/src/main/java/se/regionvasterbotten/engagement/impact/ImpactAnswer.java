package se.regionvasterbotten.engagement.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.LadderChange;
import se.regionvasterbotten.engagement.movement.Flows;
import se.regionvasterbotten.engagement.movement.Shift;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.ActorAnswer;
import se.regionvasterbotten.engagement.standings.ReasonAnswer;
import se.regionvasterbotten.engagement.web.Page;

/**
 * What a change of the rules would move, on the wire.
 *
 * @param version the rules in question
 * @param against the rules they are held against
 * @param from the period's first day
 * @param to the first day after it
 * @param knownAt the instant of knowledge
 * @param changes what differs between the rules; none when they are the same
 * @param organisations where organisations would stand
 * @param persons where persons would stand; absent for callers who may not see persons' figures
 */
public record ImpactAnswer(
        int version,
        int against,
        LocalDate from,
        LocalDate to,
        OffsetDateTime knownAt,
        List<Change> changes,
        Moves organisations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Moves persons) {
    /**
     * A difference between the rules.
     *
     * @param text the difference in words
     * @param rules the rules it concerns; none when it concerns them all
     * @param canMove whether it can move anyone; words, names and order cannot
     */
    public record Change(String text, List<String> rules, boolean canMove) {
        static Change of(LadderChange change, Locale locale) {
            return new Change(change.text(locale), change.rules(), change.canMove());
        }
    }

    /**
     * Where actors would stand.
     *
     * @param opening how many stand where at the end of the day before the period
     * @param closing how many stand where at the end of its last day
     * @param moved who stands elsewhere at the closing, in the order they were registered
     */
    public record Moves(List<Cell> opening, List<Cell> closing, Page<Moved> moved) {}

    /**
     * How many actors stand at a state by the other rules, and at a state by those in question.
     *
     * @param from the state by the rules they are held against
     * @param to the state by the rules in question
     * @param actors the actors
     */
    public record Cell(State from, State to, int actors) {
        static List<Cell> of(Flows flows) {
            return flows.counts().entrySet().stream()
                    .map(flow -> new Cell(flow.getKey().from(), flow.getKey().to(), flow.getValue()))
                    .toList();
        }
    }

    /**
     * An actor that stands elsewhere.
     *
     * @param actor the actor
     * @param from the state by the rules they are held against
     * @param to the state by the rules in question
     * @param text who, from where to where and why
     * @param reasons the rules that made the difference, with their evidence
     */
    public record Moved(ActorAnswer actor, State from, State to, String text, List<ReasonAnswer> reasons) {
        static Moved of(ActorAnswer actor, Shift shift, Locale locale) {
            String name = actor.name() == null ? shift.actor() : actor.name();
            return new Moved(
                    actor,
                    shift.before(),
                    shift.after(),
                    new Shift(name, shift.before(), shift.after(), shift.reasons(), shift.because()).text(locale),
                    shift.reasons().values().stream()
                            .flatMap(List::stream)
                            .map(reason -> ReasonAnswer.of(reason, locale))
                            .toList());
        }
    }
}
