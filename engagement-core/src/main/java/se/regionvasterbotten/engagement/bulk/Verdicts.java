package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;

/** What each of the {@link Circumstances} gives under a ladder version: the rung on the whole of the evidence's days, and that on its days together with others. */
final class Verdicts {
    static final int DOCUMENTED = 1;
    static final int LINKED = 2;
    static final int TOGETHER = 4;
    static final int STATED_SOLUTION = 8;

    /** The circumstances that a contribution can be in. */
    static final int OF_ROWS = DOCUMENTED | LINKED | TOGETHER;

    private static final int ALL = 16;

    private final byte[] whole = new byte[Kind.values().length * ALL];
    private final byte[] together = new byte[whole.length];

    Verdicts(LadderVersion version) {
        for (Kind kind : Kind.values()) {
            for (int circumstances = 0; circumstances < ALL; circumstances++) {
                Circumstances read = new Circumstances(
                        kind,
                        (circumstances & DOCUMENTED) != 0,
                        (circumstances & LINKED) != 0,
                        (circumstances & TOGETHER) != 0,
                        (circumstances & STATED_SOLUTION) != 0);
                for (Rule rule : version.rules()) {
                    note(
                            index(kind, circumstances),
                            rule.condition().read(read),
                            rule.rung().number());
                }
            }
        }
    }

    private void note(int index, Extent extent, int rung) {
        switch (extent) {
            case WHOLE -> whole[index] = (byte) Math.max(whole[index], rung);
            case TOGETHER -> together[index] = (byte) Math.max(together[index], rung);
            case NONE -> {}
        }
    }

    /** Where the verdicts on a kind in some circumstances are found. */
    static int index(Kind kind, int circumstances) {
        return kind.ordinal() * ALL + circumstances;
    }

    /** The highest rung supported on all its days, 0 for none. */
    int whole(int index) {
        return whole[index];
    }

    /** The highest rung supported on its days together with others, 0 for none. */
    int together(int index) {
        return together[index];
    }

    /** The highest rung in any way. */
    int most(int index) {
        return Math.max(whole[index], together[index]);
    }
}
