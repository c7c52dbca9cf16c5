package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Optional;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;

/**
 * Which actors a figure counts, one by one: whoever wants to see those behind a number asks here and finds as many. Those of a rung's conversions and waits are
 * asked for with the rung that is gone on from; for the others the rung says nothing.
 */
public enum Counted {
    /** First appeared in the period. */
    NEW,
    /** Of those: appeared within the register's start. */
    NEW_AT_START,
    /** Had the rung as the highest at the opening. */
    WAITING,
    /** First reached the rung, or passed over it, within the period. */
    ARRIVED,
    /** Of those that could go on: had reached the next rung or a higher one by the closing. */
    WENT_ON,
    /** Could go on from the rung in the period. */
    COULD_GO_ON,
    /** Have waited at the rung, or wait. */
    WAITED,
    /** Of those: went on. */
    WAIT_ENDED,
    /** Reached the next rung or a higher one on the same day. */
    PASSED_OVER,
    /** Had only listened at the opening. */
    LISTENERS,
    /** Of those: had other evidence within the period. */
    BECAME_ACTIVE,
    /** Of those: had reached Deltagande or a higher rung by the closing. */
    BECAME_PARTICIPATING;

    /**
     * {@return whether the figure counts an actor}
     *
     * @param actor one of the population
     * @param rung the rung that is gone on from; the highest has none to go on to, and nobody is counted
     * @param population in whose period
     */
    public boolean holds(Actor actor, Rung rung, Population population) {
        return switch (this) {
            case NEW ->
                actor.journey().at(population.opening()) == State.NOT_YET
                        && actor.journey().at(population.closing()) != State.NOT_YET;
            case NEW_AT_START -> newAtStart(actor, population);
            case WAITING, ARRIVED, WENT_ON, COULD_GO_ON -> goesOn(actor, rung, population);
            case WAITED, WAIT_ENDED, PASSED_OVER -> waits(actor, rung, population);
            case LISTENERS, BECAME_ACTIVE, BECAME_PARTICIPATING -> listens(actor, population);
        };
    }

    private static boolean newAtStart(Actor actor, Population population) {
        LocalDate until = population.startUntil();
        if (until == null || !population.period().from().isBefore(until)) {
            return false;
        }
        LocalDate last = until.minusDays(1).isBefore(population.closing()) ? until.minusDays(1) : population.closing();
        return actor.journey().at(population.opening()) == State.NOT_YET
                && actor.journey().at(last) != State.NOT_YET;
    }

    private boolean goesOn(Actor actor, Rung rung, Population population) {
        int before = actor.journey().timeline().position(population.opening()).highestRung();
        int after = actor.journey().timeline().position(population.closing()).highestRung();
        boolean could = hasNext(rung) && before <= rung.number() && after >= rung.number();
        return could
                && switch (this) {
                    case WAITING -> before == rung.number();
                    case ARRIVED -> before < rung.number();
                    case WENT_ON -> after > rung.number();
                    default -> true;
                };
    }

    private boolean waits(Actor actor, Rung rung, Population population) {
        if (!hasNext(rung)) {
            return false;
        }
        LocalDate end = population.observedUntil();
        Optional<LocalDate> begun = actor.journey().reached(rung).filter(day -> !day.isAfter(end));
        Optional<LocalDate> ended = actor.journey().reached(Rungs.next(rung)).filter(day -> !day.isAfter(end));
        boolean passed = begun.isPresent() && begun.equals(ended);
        return switch (this) {
            case PASSED_OVER -> passed;
            case WAIT_ENDED -> begun.isPresent() && !passed && ended.isPresent();
            default -> begun.isPresent() && !passed;
        };
    }

    private boolean listens(Actor actor, Population population) {
        boolean listened = actor.firstDays().onlyListenedBy(population.opening());
        return listened
                && switch (this) {
                    case BECAME_ACTIVE -> actor.firstDays().becameActiveWithin(population.period());
                    case BECAME_PARTICIPATING ->
                        actor.journey()
                                .reached(Rung.PARTICIPATION)
                                .filter(day -> !day.isAfter(population.closing()))
                                .isPresent();
                    default -> true;
                };
    }

    private static boolean hasNext(Rung rung) {
        return rung.number() < Rung.values().length;
    }
}
