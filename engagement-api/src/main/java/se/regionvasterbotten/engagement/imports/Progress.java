package se.regionvasterbotten.engagement.imports;

import java.util.function.IntConsumer;

/** Tells how many rows of a list are done, as far as anybody looks: at once, then once a second, for each telling is a transaction of its own. */
final class Progress {
    /** Nobody looks. */
    static final IntConsumer UNSEEN = done -> {};

    private static final long SECOND = 1_000_000_000;

    private final IntConsumer listener;
    private final int rows;
    private final int steps;
    private int done;
    private long told = System.nanoTime() - SECOND;

    /**
     * @param rows how many rows there are
     * @param steps in how many steps they are done
     */
    Progress(IntConsumer listener, int rows, int steps) {
        this.listener = listener;
        this.rows = rows;
        this.steps = Math.max(steps, 1);
    }

    /** Some more steps are done. */
    void done(int more) {
        done += more;
        long now = System.nanoTime();
        if (now - told >= SECOND) {
            told = now;
            listener.accept((int) ((long) rows * Math.min(done, steps) / steps));
        }
    }
}
