package se.regionvasterbotten.engagement.bulk;

import se.regionvasterbotten.engagement.ladder.Kind;

/** The rows of one actor after another, read once more with their circumstances: documents, links to a meeting place and pairs. */
final class SecondLook {
    private static final int[] ORDINALS =
            Row.KINDS.stream().mapToInt(Kind::ordinal).toArray();

    private final Population population;
    private final Verdicts verdicts;
    private final SupportEnds ends;
    private final int doubtful;
    private final Slots latestDay = new Slots();
    private final Slots otherDay = new Slots();
    private final Slots firstAtPlace = new Slots();

    SecondLook(Population population, CompiledLadder ladder) {
        this.population = population;
        this.verdicts = ladder.verdicts();
        this.ends = ladder.ends();
        this.doubtful = ladder.kinds().doubtful();
    }

    /** Forgets the actor before. */
    void begin() {
        latestDay.clear();
        otherDay.clear();
        firstAtPlace.clear();
    }

    /**
     * Takes some of an actor's rows, in order, into account.
     *
     * @param answer what is known so far
     * @return that, or more
     */
    int over(int from, int end, Window window, int answer) {
        begin();
        int current = Answer.rung(answer);
        int highest = Answer.highest(answer);
        int floor = window.floor();
        for (int i = from; i < end; i++) {
            int row = population.rows[i];
            if ((row & doubtful) != 0) {
                long other = other(i);
                int circumstances = circumstances(i, other);
                int whole = verdicts.whole(circumstances);
                int together = verdicts.together(circumstances);
                highest = Math.max(highest, Math.max(whole, together));
                if (row >= floor) {
                    current = Math.max(current, other >= window.earliest() ? Math.max(whole, together) : whole);
                }
            }
            note(i);
        }
        return Answer.of(current, highest);
    }

    /** The day of the other of a row's pair, that of all others which gives the most days; {@link Slots#EMPTY} for none. To be asked once for each row, in order. */
    long other(int i) {
        int row = population.rows[i];
        if ((row & Row.AT_ACTIVITY) == 0) {
            return Slots.EMPTY;
        }
        int slot = Slots.slot(theme(i), Row.kind(row));
        if ((row & Row.SAME_ACTIVITY) == 0) {
            otherDay.put(slot, latestDay.get(slot));
        }
        latestDay.put(slot, Row.day(row));
        return otherDay.get(slot);
    }

    /** Where the verdicts on a row are found. */
    int circumstances(int i, long other) {
        int row = population.rows[i];
        int day = Row.day(row);
        long place = firstAtPlace.get(theme(i));
        return Verdicts.index(
                ORDINALS[Row.kind(row)],
                (row & Row.DOCUMENTED) != 0,
                place != Slots.EMPTY && place < day,
                other != Slots.EMPTY && day < ends.of((int) other),
                false);
    }

    /** Takes note of what later rows can rest on. */
    void note(int i) {
        int row = population.rows[i];
        if ((row & Row.AT_MEETING_PLACE) != 0 && firstAtPlace.get(theme(i)) == Slots.EMPTY) {
            firstAtPlace.put(theme(i), Row.day(row));
        }
    }

    private int theme(int i) {
        return Byte.toUnsignedInt(population.rowThemes[i]);
    }
}
