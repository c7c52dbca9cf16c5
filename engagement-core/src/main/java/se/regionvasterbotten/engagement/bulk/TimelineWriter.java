package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import se.regionvasterbotten.engagement.evidence.Days;

/** Writes the changes of one actor after another: the days on which each rung is supported, swept in order. */
final class TimelineWriter {
    private static final int FIRST = Math.toIntExact(Days.FIRST.toEpochDay());
    private static final int DAY_BITS = 22;
    private static final int RUNG_BITS = 3;
    private static final int NEVER = (1 << DAY_BITS) - 1;

    private final Population population;
    private final Verdicts verdicts;
    private final SupportEnds ends;
    private final RowVerdicts rowVerdicts;
    private final int months;
    private final Sweep sweep = new Sweep();
    private long[] supports = new long[256];
    private int size;

    TimelineWriter(Population population, CompiledLadder ladder) {
        this.population = population;
        this.verdicts = ladder.verdicts();
        this.ends = ladder.ends();
        this.rowVerdicts = ladder.rowVerdicts();
        this.months = ladder.version().supportMonths();
    }

    Timelines written() {
        int[] offsets = new int[population.size() + 1];
        int role = 0;
        for (int actor = 0; actor < population.size(); actor++) {
            size = 0;
            for (int i = population.offsets[actor]; i < population.offsets[actor + 1]; i++) {
                addRow(i);
            }
            for (; population.roles.actor(role) == actor; role++) {
                addRole(role);
            }
            offsets[actor + 1] = writeChanges();
        }
        return new Timelines(population, sweep.changes(), offsets);
    }

    private void addRow(int i) {
        int row = population.rows[i];
        int day = Row.day(row);
        add(rowVerdicts.whole(row), day, ends.of(day));
        int together = rowVerdicts.together(row);
        if (together > 0) {
            int end = ends.of(Row.day(population.rows[population.others.of(i)]));
            add(together, day, end);
        }
    }

    private void addRole(int role) {
        Roles roles = population.roles;
        int circumstances = roles.circumstances(role);
        add(verdicts.whole(circumstances), roles.from(role), lengthened(roles.to(role)));
        for (int shared = roles.firstShared(role); shared < roles.firstShared(role + 1); shared++) {
            add(verdicts.together(circumstances), roles.sharedFrom(shared), lengthened(roles.sharedTo(shared)));
        }
    }

    private int lengthened(int end) {
        return end == Roles.NO_END ? SupportEnds.NEVER : SupportEnds.of(LocalDate.ofEpochDay(end), months);
    }

    private void add(int rung, int from, int end) {
        if (rung == 0 || end <= from) {
            return;
        }
        if (size == supports.length) {
            supports = Arrays.copyOf(supports, size * 2);
        }
        long until = end == SupportEnds.NEVER ? NEVER : end - FIRST;
        supports[size++] = ((long) (from - FIRST) << DAY_BITS | until) << RUNG_BITS | rung;
    }

    private int writeChanges() {
        Arrays.sort(supports, 0, size);
        for (int i = 0; i < size; i++) {
            int until = (int) (supports[i] >>> RUNG_BITS) & NEVER;
            sweep.support(
                    (int) (supports[i] >>> (DAY_BITS + RUNG_BITS)) + FIRST,
                    until == NEVER ? SupportEnds.NEVER : until + FIRST,
                    (int) supports[i] & (1 << RUNG_BITS) - 1);
        }
        return sweep.finish();
    }
}
