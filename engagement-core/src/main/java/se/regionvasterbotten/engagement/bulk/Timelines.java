package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.Objects;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.standing.Position;

/**
 * The changes of every actor of a population, past and to come, under one ladder version: what does not depend on the day that is asked for. Each answer
 * then costs a look at each actor's few changes.
 */
public final class Timelines {
    private final Population population;
    private final int[] changes;
    private final int[] offsets;

    /** A change is its epoch day above the answer from that day on. */
    Timelines(Population population, int[] changes, int[] offsets) {
        this.population = population;
        this.changes = changes;
        this.offsets = offsets;
    }

    /**
     * {@return where the actors stand at the end of a day}
     *
     * @param asOf the day, at whose end the actor stands
     * @throws IllegalArgumentException when {@code asOf} is no day from 0001-01-01 to 9999-12-31
     */
    public Standings at(LocalDate asOf) {
        int after = after(asOf);
        byte[] answers = new byte[population.size()];
        int begin = 0;
        for (int actor = 0; actor < answers.length; actor++) {
            int end = offsets[actor + 1];
            answers[actor] = (byte) answer(begin, end, after);
            begin = end;
        }
        return new Standings(population, asOf, answers);
    }

    /**
     * {@return where one actor stands at the end of a day, and whether its highest rung was reached by a direct entry}
     *
     * @param actor its place in {@link Population#actors}, from 0
     * @param asOf the day, at whose end the actor stands
     * @throws IllegalArgumentException when {@code asOf} is no day from 0001-01-01 to 9999-12-31
     */
    public Position position(int actor, LocalDate asOf) {
        Objects.checkIndex(actor, population.size());
        return Answer.position(answer(offsets[actor], offsets[actor + 1], after(asOf)));
    }

    private int answer(int begin, int end, int after) {
        int answer = 0;
        for (int i = begin; i < end && changes[i] < after; i++) {
            answer = changes[i];
        }
        return answer & (1 << Answer.BITS) - 1;
    }

    private static int after(LocalDate asOf) {
        return ((int) Days.checked(asOf).toEpochDay() + 1) << Answer.BITS;
    }
}
