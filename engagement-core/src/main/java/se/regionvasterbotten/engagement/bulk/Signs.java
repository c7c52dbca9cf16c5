package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What the union of some rows says by itself, for every set of kinds and circumstances: the rung that is certain, and whether a higher one is possible when
 * those circumstances should be those of the right rows. So the first look at an actor need only unite its rows.
 */
final class Signs {
    private static final int DOUBT = 8;

    private final byte[] answers = new byte[Row.SIGNS + 1];

    Signs(Verdicts verdicts) {
        for (int signs = 0; signs < answers.length; signs++) {
            int certain = 0;
            int possible = 0;
            for (Kind kind : Row.KINDS) {
                if ((signs & Row.bit(kind)) != 0) {
                    certain = Math.max(certain, verdicts.most(Verdicts.index(kind, 0)));
                    possible = Math.max(possible, verdicts.most(Verdicts.index(kind, Row.circumstances(signs))));
                }
            }
            answers[signs] = (byte) (possible > certain ? certain | DOUBT : certain);
        }
    }

    /** What a union of rows says, to be read by {@link #rung} and {@link #doubt}. */
    int answer(int union) {
        return answers[union & Row.SIGNS];
    }

    /** The rung that is certain. */
    static int rung(int answer) {
        return answer & DOUBT - 1;
    }

    /** Whether a higher rung is possible. */
    static boolean doubt(int answer) {
        return (answer & DOUBT) != 0;
    }
}
