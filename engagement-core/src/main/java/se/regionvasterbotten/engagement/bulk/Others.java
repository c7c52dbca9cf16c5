package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;

/**
 * For each row the other of its pair: the latest earlier row of the same actor, theme and kind at another activity, which of all others gives the most
 * days. A byte says how many rows back it lies; the few that lie further are told apart.
 */
final class Others {
    private static final int FAR = 255;

    byte[] back = new byte[16];
    private int[] farRows = new int[0];
    private int[] farOthers = new int[0];
    private int far;

    /** Makes room for rows. */
    void reserve(int length) {
        if (length > back.length) {
            back = Arrays.copyOf(back, length);
        }
    }

    /** Tells the other of a row that has one; rows in order. */
    void put(int row, int other) {
        if (row - other < FAR) {
            back[row] = (byte) (row - other);
            return;
        }
        back[row] = (byte) FAR;
        if (far == farRows.length) {
            farRows = Arrays.copyOf(farRows, far + 16 + far / 2);
            farOthers = Arrays.copyOf(farOthers, farRows.length);
        }
        farRows[far] = row;
        farOthers[far] = other;
        far++;
    }

    /** Gives back what was set aside for more than some rows. */
    Others trimmed(int rows) {
        back = Arrays.copyOf(back, rows);
        farRows = Arrays.copyOf(farRows, far);
        farOthers = Arrays.copyOf(farOthers, far);
        return this;
    }

    /** The other of a row that has one. */
    int of(int row) {
        int near = Byte.toUnsignedInt(back[row]);
        return near < FAR ? row - near : farOthers[Arrays.binarySearch(farRows, row)];
    }
}
