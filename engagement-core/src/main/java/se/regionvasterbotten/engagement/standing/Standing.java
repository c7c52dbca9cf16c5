package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * Where an actor stands at the end of a day, with reasons and what is missing (ställning; RULES section 5).
 *
 * @param asOf the day, at whose end the actor stands
 * @param ladderVersion the number of the rules that were applied
 * @param position overall: the highest over themes
 * @param themes each theme with evidence by that day, in the order of their identifiers; none before the first evidence
 */
public record Standing(LocalDate asOf, int ladderVersion, Position position, List<ThemeStanding> themes) {
    /** Copies the list. */
    public Standing {
        themes = List.copyOf(themes);
    }
}
