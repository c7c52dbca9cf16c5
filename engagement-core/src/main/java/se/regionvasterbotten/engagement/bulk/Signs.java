package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What the union of some rows says by itself, for every set of kinds and circumstances: the rung that is certain, and whether a higher one is possible when
 * those circumstances should be those of the right rows. So the first look at an actor need only unite its rows.
 */
final class Signs {
    private static final int RUNG_BITS = 3;
    private static final int RUNG = (1 << RUNG_BITS) - 1;

    private final byte[] answers = new byte[Row.SIGNS + 1];
    private final int[] raising = new int[RUNG + 1];

    Signs(Verdicts verdicts) {
        for (int signs = 0; signs < answers.length; signs++) {
            int certain = 0;
            int possible = 0;
            for (Kind kind : Row.KINDS) {
                if ((signs & Row.bit(kind)) != 0) {
                    certain = Math.max(certain, verdicts.most(Verdicts.index(kind, 0)));
                    possible = Math.max(possible, verdicts.most(Verdicts.index(kind, Row.circumstances(signs, kind))));
                }
            }
            answers[signs] = (byte) (certain | Math.max(certain, possible) << RUNG_BITS);
        }
        for (int rung = 0; rung < raising.length; rung++) {
            for (Kind kind : Row.KINDS) {
                if (possible(answers[Row.bit(kind) | Row.CIRCUMSTANCES]) > rung) {
                    raising[rung] |= Row.bit(kind);
                }
            }
        }
    }

    /** The kinds that can raise an actor above a rung by their circumstances. */
    int raising(int rung) {
        return raising[rung];
    }

    /** What a union of rows says, to be read by {@link #certain} and {@link #possible}. */
    int answer(int union) {
        return answers[union & Row.SIGNS];
    }

    /** The rung that is certain. */
    static int certain(int answer) {
        return answer & RUNG;
    }

    /** The highest rung that is possible, at least the one that is certain. */
    static int possible(int answer) {
        return answer >>> RUNG_BITS;
    }
}
