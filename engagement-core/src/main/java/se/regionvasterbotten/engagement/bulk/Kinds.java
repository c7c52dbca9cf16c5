package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What an actor's kinds of contributions say by themselves, for every set of kinds: the rung that they are certain to give, and whether they can give a
 * higher one in some circumstances. So the first pass over a population need only find which kinds each actor has.
 */
final class Kinds {
    private static final int RUNG = 7;
    private static final int DOUBT = 8;
    private static final int DOUBT_OF_LINK = 16;

    private final byte[] answers = new byte[Row.KIND_MASK + 1];
    private final int doubtful;

    Kinds(Verdicts verdicts) {
        for (int kinds = 0; kinds < answers.length; kinds++) {
            answers[kinds] = (byte) answer(verdicts, kinds);
        }
        int all = 0;
        for (Kind kind : Row.KINDS) {
            all |= verdicts.most(kind) > verdicts.least(kind) ? Row.bit(kind) : 0;
        }
        doubtful = all;
    }

    private static int answer(Verdicts verdicts, int kinds) {
        int certain = 0;
        for (Kind kind : Row.KINDS) {
            certain = (kinds & Row.bit(kind)) == 0 ? certain : Math.max(certain, verdicts.least(kind));
        }
        int doubt = 0;
        for (Kind kind : Row.KINDS) {
            if ((kinds & Row.bit(kind)) != 0 && verdicts.most(kind) > certain) {
                doubt |= verdicts.dependsOnLink(kind) ? DOUBT | DOUBT_OF_LINK : DOUBT;
            }
        }
        return certain | doubt;
    }

    /** The answer for a set of kinds, as the bits of rows. */
    int answer(int kinds) {
        return answers[kinds & Row.KIND_MASK];
    }

    /** The rung that is certain. */
    static int rung(int answer) {
        return answer & RUNG;
    }

    /** Whether one of some answers leaves a higher rung possible. */
    static boolean doubt(int answers) {
        return (answers & DOUBT) != 0;
    }

    /** Whether a higher rung is possible that depends on what lies far back. */
    static boolean doubtOfLink(int answer) {
        return (answer & DOUBT_OF_LINK) != 0;
    }

    /** The kinds whose rung depends on circumstances, as the bits of rows. */
    int doubtful() {
        return doubtful;
    }
}
