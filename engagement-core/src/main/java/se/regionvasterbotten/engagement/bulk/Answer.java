package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.State;

/** Where an actor stands, in seven bits: the rung, the highest rung, and where it is known whether that was a direct entry. */
final class Answer {
    static final int BITS = 7;
    private static final int RUNG = 7;
    private static final int HIGHEST_SHIFT = 3;
    private static final int DIRECT = 1 << 6;

    private Answer() {}

    static int of(int rung, int highest) {
        return rung | highest << HIGHEST_SHIFT;
    }

    static int of(int rung, int highest, boolean direct) {
        return of(rung, highest) | (direct ? DIRECT : 0);
    }

    static int rung(int answer) {
        return answer & RUNG;
    }

    static int highest(int answer) {
        return answer >>> HIGHEST_SHIFT & RUNG;
    }

    static State state(int answer) {
        if (rung(answer) > 0) {
            return State.at(Rung.of(rung(answer)));
        }
        return highest(answer) > 0 ? State.DORMANT : State.NOT_YET;
    }

    static Position position(int answer) {
        return new Position(state(answer), highest(answer), (answer & DIRECT) != 0);
    }
}
