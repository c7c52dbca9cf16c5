package se.regionvasterbotten.engagement.movement;

import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ladder.Rung;

/** Neighbouring rungs. */
final class Rungs {
    private Rungs() {}

    /** The rungs that have a next, lowest first. */
    static Stream<Rung> withNext() {
        return Stream.of(Rung.values()).limit(Rung.values().length - 1L);
    }

    /**
     * The rung above.
     *
     * @throws IllegalArgumentException at the highest
     */
    static Rung next(Rung rung) {
        return Rung.of(rung.number() + 1);
    }
}
