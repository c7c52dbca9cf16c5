package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a population is divided: the groups that an actor is in at the closing. It chooses actors and changes nobody's rung (RULES section 7). Whatever else
 * is known of actors, home region or office, is a lambda over their ids.
 */
@FunctionalInterface
public interface By {
    /** The sector at the closing; who has none is in no group. Every actor is in at most one, so the rows and the rest add up to the whole. */
    By SECTOR = (actor, closing) -> actor.sectors().on(closing).stream().collect(Collectors.toUnmodifiableSet());

    /** The themes with evidence by the closing, the rung being the overall one; an actor can be in several, so the rows do not add up. */
    By THEME = (actor, closing) -> actor.themesBy(closing);

    /** The meeting places with confirmed evidence by the closing; an actor can be in several, so the rows do not add up. */
    By MEETING_PLACE = (actor, closing) -> actor.firstDays().placesBy(closing);

    /**
     * {@return the groups of an actor: none, one or several}
     *
     * @param actor who is to be placed in groups
     * @param closing the last day of the period
     */
    Set<String> groups(Actor actor, LocalDate closing);
}
