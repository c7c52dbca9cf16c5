package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;

/** A number for each theme, or for each kind on each theme, of the actor at hand; emptied for the next without touching every slot. */
final class Slots {
    /** What an empty slot holds: no day and no place. */
    static final int EMPTY = Integer.MIN_VALUE;

    private int[] values = new int[0];
    private int[] actors = new int[0];
    private int actor = 1;

    /** The slot of a kind, by its place among the rows' kinds, on a theme. */
    static int slot(int theme, int kind) {
        return theme << 4 | kind;
    }

    void clear() {
        actor++;
    }

    int get(int slot) {
        return slot < actors.length && actors[slot] == actor ? values[slot] : EMPTY;
    }

    void put(int slot, int value) {
        if (slot >= actors.length) {
            int length = Math.max(slot + 1, actors.length * 2);
            values = Arrays.copyOf(values, length);
            actors = Arrays.copyOf(actors, length);
        }
        values[slot] = value;
        actors[slot] = actor;
    }
}
