package se.regionvasterbotten.engagement.followup;

import java.time.LocalDate;
import java.util.List;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.ActorAnswer;

/**
 * An actor behind a figure, on the wire. Its evidence and the rules are behind its standing and its journey.
 *
 * @param actor the actor, with its sector at the closing
 * @param opening where it stood at the opening
 * @param closing where it stands at the closing
 * @param steps its steps within the period, in order
 */
public record MovedActorAnswer(ActorAnswer actor, State opening, State closing, List<Moved> steps) {
    /**
     * One step.
     *
     * @param date its day
     * @param type its type
     * @param from the state before
     * @param to the state from that day on
     * @param atStart whether it is an entry or direct entry within the register's first 24 months, and may be neither new nor direct
     */
    public record Moved(LocalDate date, StepType type, State from, State to, boolean atStart) {}
}
