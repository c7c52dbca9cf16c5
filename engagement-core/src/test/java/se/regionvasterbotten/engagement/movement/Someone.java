package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.standing.Told;

/** Small populations of the year 2025, told in few words; asked on the first of February after it. */
final class Someone {
    static final Period YEAR = Told.period("2025-01-01", "2026-01-01");
    private static final LocalDate ASKED = Told.day("2026-02-01");

    private Someone() {}

    static Actor of(String id, Told told) {
        return Actor.of(id, told.history(), FirstLadder.VERSION);
    }

    static Population all(Told... told) {
        List<Actor> actors = new ArrayList<>();
        for (Told one : told) {
            actors.add(of("a" + actors.size(), one));
        }
        return Population.of(actors, YEAR, ASKED);
    }
}
