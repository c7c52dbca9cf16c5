package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;

/** The rows of the actor that is being told, in the order told; used again for the next. */
final class ActorsRows {
    private final Slots latestActivity = new Slots();
    private final Slots firstAtPlace = new Slots();
    private int[] rows = new int[64];
    private byte[] themes = new byte[64];
    private long[] activities = new long[64];
    private long[] order = new long[64];
    private int size;

    void add(int row, int theme, long activity) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            themes = Arrays.copyOf(themes, size * 2);
            activities = Arrays.copyOf(activities, size * 2);
            order = Arrays.copyOf(order, size * 2);
        }
        rows[size] = row;
        themes[size] = (byte) theme;
        activities[size] = activity;
        order[size] = (long) row >> Row.DAY_SHIFT << Integer.SIZE | size;
        size++;
        if ((row & Row.AT_MEETING_PLACE) != 0) {
            long first = firstAtPlace.get(theme);
            if (first == Slots.EMPTY || Row.day(row) < first) {
                firstAtPlace.put(theme, Row.day(row));
            }
        }
    }

    int size() {
        return size;
    }

    /** Whether one of them is on a theme at a meeting place on an earlier day. */
    boolean atMeetingPlaceBefore(int theme, int epochDay) {
        long first = firstAtPlace.get(theme);
        return first != Slots.EMPTY && first < epochDay;
    }

    /**
     * Writes them by day, those of a day as told. Of a pair's activities only this is kept: whether each is the one before it. That is enough, since the
     * latest earlier row at another activity is the one before, or where that is at the same activity what it is for that one.
     */
    void writeTo(int[] allRows, byte[] allThemes, int at) {
        Arrays.sort(order, 0, size);
        for (int i = 0; i < size; i++) {
            int told = (int) order[i];
            int row = rows[told];
            if ((row & Row.AT_ACTIVITY) != 0) {
                int slot = Slots.slot(Byte.toUnsignedInt(themes[told]), Row.kind(row));
                if (latestActivity.get(slot) == activities[told]) {
                    row |= Row.SAME_ACTIVITY;
                }
                latestActivity.put(slot, activities[told]);
            }
            allRows[at + i] = row;
            allThemes[at + i] = themes[told];
        }
    }

    void clear() {
        size = 0;
        latestActivity.clear();
        firstAtPlace.clear();
    }
}
