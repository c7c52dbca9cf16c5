package se.regionvasterbotten.engagement.bulk;

/** The columns that a bulk answer reads, for the bare pass: rows, the others of pairs, and offsets. */
public final class Columns {
    private final Population population;

    /** Those of a population. */
    public Columns(Population population) {
        this.population = population;
    }

    /** Reads each column once, one after the other, and does nothing but add. */
    public long sum() {
        long sum = 0;
        for (int row : population.rows) {
            sum += row;
        }
        for (byte back : population.others.back) {
            sum += back;
        }
        for (int offset : population.offsets) {
            sum += offset;
        }
        return sum;
    }
}
