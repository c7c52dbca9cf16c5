package se.regionvasterbotten.engagement.imports;

import java.util.function.IntConsumer;

/** Tells how many rows of a list are done, as far as anybody looks. */
final class Progress {
    /** Nobody looks. */
    static final IntConsumer UNSEEN = done -> {};

    private final IntConsumer told;
    private final int rows;
    private final int steps;
    private int done;

    /**
     * @param rows how many rows there are
     * @param steps in how many steps they are done
     */
    Progress(IntConsumer told, int rows, int steps) {
        this.told = told;
        this.rows = rows;
        this.steps = Math.max(steps, 1);
    }

    /** Some more steps are done. */
    void done(int more) {
        done += more;
        told.accept((int) ((long) rows * Math.min(done, steps) / steps));
    }
}
