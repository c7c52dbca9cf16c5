package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.regionvasterbotten.engagement.standing.State;

/** Where the actors of a population stand at the end of a day, by their place in {@link Population#actors}: a byte for each. */
public final class Standings {
    private final Population population;
    private final LocalDate asOf;
    private final byte[] answers;

    Standings(Population population, LocalDate asOf, byte[] answers) {
        this.population = population;
        this.asOf = asOf;
        this.answers = answers;
    }

    /** {@return the actors} */
    public Population population() {
        return population;
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * {@return the current rung of an actor, 1 to 5; 0 when dormant or not yet on the ladder}
     *
     * @param actor its place in {@link Population#actors}, from 0
     * @throws IndexOutOfBoundsException when no actor has that place
     */
    public int rung(int actor) {
        return Answer.rung(answers[actor]);
    }

    /**
     * {@return the highest rung ever supported by the day, 0 when not yet on the ladder}
     *
     * @param actor its place in {@link Population#actors}, from 0
     * @throws IndexOutOfBoundsException when no actor has that place
     */
    public int highestRung(int actor) {
        return Answer.highest(answers[actor]);
    }

    /**
     * {@return whether an actor has earlier evidence but none that supports}
     *
     * @param actor its place in {@link Population#actors}, from 0
     * @throws IndexOutOfBoundsException when no actor has that place
     */
    public boolean dormant(int actor) {
        return state(actor) == State.DORMANT;
    }

    /**
     * {@return the state of an actor}
     *
     * @param actor its place in {@link Population#actors}, from 0
     * @throws IndexOutOfBoundsException when no actor has that place
     */
    public State state(int actor) {
        return Answer.state(answers[actor]);
    }

    /** {@return how many actors are in each state; states without actors are left out} */
    public Map<State, Integer> counts() {
        int[] byAnswer = new int[1 << Answer.BITS];
        for (byte answer : answers) {
            byAnswer[answer]++;
        }
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (int answer = 0; answer < byAnswer.length; answer++) {
            if (byAnswer[answer] > 0) {
                counts.merge(Answer.state(answer), byAnswer[answer], Integer::sum);
            }
        }
        return counts;
    }
}
