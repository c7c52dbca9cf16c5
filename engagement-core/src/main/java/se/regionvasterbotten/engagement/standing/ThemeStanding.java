package se.regionvasterbotten.engagement.standing;

import java.util.List;

/**
 * Where an actor stands on one theme.
 *
 * @param theme the caller's identifier of the theme
 * @param position the state and the highest rung
 * @param reasons the rules that give the current rung, each with its evidence; none when dormant
 * @param missing what is missing for the next rung, and what evidence of the right kind lacks for the rungs above it; nothing at the highest rung
 */
public record ThemeStanding(String theme, Position position, List<Reason> reasons, List<Missing> missing) {
    /** Copies the lists. */
    public ThemeStanding {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }
}
