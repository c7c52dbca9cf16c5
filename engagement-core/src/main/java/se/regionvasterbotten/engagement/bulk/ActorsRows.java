package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;

/** The rows of the actor that is being told, in the order told; used again for the next. */
final class ActorsRows {
    private final Slots latest = new Slots();
    private final Slots latestOther = new Slots();
    private final Slots firstAtPlace = new Slots();
    private int[] rows = new int[64];
    private byte[] themes = new byte[64];
    private long[] activities = new long[64];
    private long[] order = new long[64];
    private int size;

    void add(int row, int theme, long activity, boolean atMeetingPlace) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            themes = Arrays.copyOf(themes, size * 2);
            activities = Arrays.copyOf(activities, size * 2);
            order = Arrays.copyOf(order, size * 2);
        }
        rows[size] = row;
        themes[size] = (byte) theme;
        activities[size] = activity;
        order[size] = (long) Row.day(row) << Integer.SIZE | size;
        size++;
        int first = firstAtPlace.get(theme);
        if (atMeetingPlace && (first == Slots.EMPTY || Row.day(row) < first)) {
            firstAtPlace.put(theme, Row.day(row));
        }
    }

    int size() {
        return size;
    }

    /** Whether one of them is on a theme at a meeting place on an earlier day. */
    boolean linked(int theme, int epochDay) {
        int first = firstAtPlace.get(theme);
        return first != Slots.EMPTY && first < epochDay;
    }

    /** Writes them by day, those of a day as told, and finds the other of each pair. */
    void writeTo(int[] allRows, byte[] allThemes, Others others, int at) {
        Arrays.sort(order, 0, size);
        for (int i = 0; i < size; i++) {
            int told = (int) order[i];
            int row = rows[told];
            int theme = Byte.toUnsignedInt(themes[told]);
            if (linked(theme, Row.day(row))) {
                row |= Row.LINKED;
            }
            if (activities[told] != PopulationBuilder.NO_ACTIVITY) {
                int other = other(i, Slots.slot(theme, Row.kind(row)));
                if (other != Slots.EMPTY) {
                    row |= Row.hasOther(Row.KINDS.get(Row.kind(row)));
                    others.put(at + i, at + other);
                }
            }
            allRows[at + i] = row;
            allThemes[at + i] = themes[told];
        }
    }

    /** The latest earlier one at another activity: the one before, or where that is at the same activity what it is for that one. */
    private int other(int i, int slot) {
        int before = latest.get(slot);
        if (before == Slots.EMPTY || activities[(int) order[before]] != activities[(int) order[i]]) {
            latestOther.put(slot, before);
        }
        latest.put(slot, i);
        return latestOther.get(slot);
    }

    void clear() {
        size = 0;
        latest.clear();
        latestOther.clear();
        firstAtPlace.clear();
    }
}
