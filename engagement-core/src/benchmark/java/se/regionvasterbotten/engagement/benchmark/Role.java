package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A membership as a record, for the peers that take records: without end is 9999-12-31.
 *
 * @param sharedBegins the first day with another sector; null when there was none
 * @param sharedEnds the first day after
 */
public record Role(
        int actor,
        Kind kind,
        LocalDate begins,
        LocalDate ends,
        int theme,
        boolean statedSolution,
        LocalDate sharedBegins,
        LocalDate sharedEnds) {}
