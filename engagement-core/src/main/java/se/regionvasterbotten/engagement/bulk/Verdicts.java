package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;

/** What each of the {@link Circumstances} gives under a ladder version: the rung on the whole of the evidence's days, and that on its days together with others. */
final class Verdicts {
    private static final int DOCUMENTED = 16;
    private static final int LINKED = 32;
    private static final int TOGETHER = 64;
    private static final int STATED_SOLUTION = 128;
    private static final int ALL = 256;

    private final byte[] whole = new byte[ALL];
    private final byte[] together = new byte[ALL];

    Verdicts(LadderVersion version) {
        for (Kind kind : Kind.values()) {
            for (int flags = 0; flags < ALL; flags += DOCUMENTED) {
                Circumstances circumstances = new Circumstances(
                        kind,
                        (flags & DOCUMENTED) != 0,
                        (flags & LINKED) != 0,
                        (flags & TOGETHER) != 0,
                        (flags & STATED_SOLUTION) != 0);
                for (Rule rule : version.rules()) {
                    note(
                            kind.ordinal() | flags,
                            rule.condition().read(circumstances),
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

    /** Where a contribution's or membership's verdicts are found. */
    static int index(Kind kind, boolean documented, boolean linked, boolean together, boolean statedSolution) {
        return index(kind.ordinal(), documented, linked, together, statedSolution);
    }

    /** The same, of the kind with a number. */
    static int index(int ordinal, boolean documented, boolean linked, boolean together, boolean statedSolution) {
        return ordinal
                | (documented ? DOCUMENTED : 0)
                | (linked ? LINKED : 0)
                | (together ? TOGETHER : 0)
                | (statedSolution ? STATED_SOLUTION : 0);
    }

    /** The highest rung supported on all its days, 0 for none. */
    int whole(int index) {
        return whole[index];
    }

    /** The highest rung supported on its days together with others, 0 for none. */
    int together(int index) {
        return together[index];
    }

    /** The rung that every contribution of a kind gives, whatever its circumstances. */
    int least(Kind kind) {
        return whole(index(kind, false, false, false, false));
    }

    /** The highest rung that a contribution of a kind can give in any circumstances. */
    int most(Kind kind) {
        int index = index(kind, true, true, true, false);
        return Math.max(whole(index), together(index));
    }

    /** Whether an earlier contribution at a meeting place can change what a contribution of a kind gives. */
    boolean dependsOnLink(Kind kind) {
        for (int other = 0; other < 4; other++) {
            boolean documented = (other & 1) != 0;
            boolean paired = (other & 2) != 0;
            int unlinked = index(kind, documented, false, paired, false);
            int linked = index(kind, documented, true, paired, false);
            if (whole(unlinked) != whole(linked) || together(unlinked) != together(linked)) {
                return true;
            }
        }
        return false;
    }
}
