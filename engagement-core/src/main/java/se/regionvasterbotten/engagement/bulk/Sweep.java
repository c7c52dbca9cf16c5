package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;
import se.regionvasterbotten.engagement.ladder.Rung;

/** Turns the supports of one actor after another, each actor's in the order of their first days, into changes. */
final class Sweep {
    private final int[] until = new int[Rung.values().length + 1];
    private int[] changes = new int[1024];
    private int size;
    private int day = Integer.MIN_VALUE;
    private int rung;
    private int highest;
    private boolean direct;

    Sweep() {
        Arrays.fill(until, Integer.MIN_VALUE);
    }

    /** A rung is supported from one day until another. */
    void support(int from, int end, int supported) {
        if (from > day) {
            settle();
            lapseBefore(from);
            day = from;
        }
        until[supported] = Math.max(until[supported], end);
    }

    /** Ends the actor's changes and gives how many there are by now, of all actors. */
    int finish() {
        if (day != Integer.MIN_VALUE) {
            settle();
            lapseBefore(SupportEnds.NEVER);
        }
        Arrays.fill(until, Integer.MIN_VALUE);
        day = Integer.MIN_VALUE;
        rung = 0;
        highest = 0;
        direct = false;
        return size;
    }

    int[] changes() {
        return Arrays.copyOf(changes, size);
    }

    /** All that begins on the day is known: what holds from it on. */
    private void settle() {
        int supported = supported(day);
        if (supported > highest) {
            direct = supported >= highest + 2;
            highest = supported;
        }
        change(day, supported);
    }

    private void lapseBefore(int next) {
        while (rung > 0 && until[rung] < next) {
            change(until[rung], supported(until[rung]));
        }
    }

    private int supported(int on) {
        int supported = until.length - 1;
        while (supported > 0 && until[supported] <= on) {
            supported--;
        }
        return supported;
    }

    private void change(int on, int next) {
        if (next == rung) {
            return;
        }
        rung = next;
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, size * 2);
        }
        changes[size++] = on << Answer.BITS | Answer.of(rung, highest, direct);
    }
}
