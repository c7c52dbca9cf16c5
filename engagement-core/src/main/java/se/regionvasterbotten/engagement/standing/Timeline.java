package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Rung;

/** How an actor's state changes over time, on one theme or overall. */
public final class Timeline {
    /** The timeline of someone without evidence. */
    static final Timeline NONE = new Timeline(List.of());

    private final List<Change> changes;

    private Timeline(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** The timeline that the supported days of each rung give: on a day the highest supported rung holds. */
    static Timeline of(Stream<Supported> supports) {
        NavigableMap<LocalDate, int[]> turns = new TreeMap<>();
        supports.forEach(support -> {
            turn(turns, support.days().from(), support.rung(), 1);
            if (support.days().to() != null) {
                turn(turns, support.days().to(), support.rung(), -1);
            }
        });
        List<Change> changes = new ArrayList<>();
        int[] supporting = new int[Rung.values().length + 1];
        for (Map.Entry<LocalDate, int[]> turn : turns.entrySet()) {
            int rung = 0;
            for (int number = 1; number < supporting.length; number++) {
                supporting[number] += turn.getValue()[number];
                rung = supporting[number] > 0 ? number : rung;
            }
            turn(changes, turn.getKey(), rung == 0 ? State.DORMANT : State.at(Rung.of(rung)));
        }
        return new Timeline(changes);
    }

    /**
     * {@return the timeline of states that are known by their first days, for instance from stored steps; the same state told again changes nothing, and no
     * states give a timeline without changes}
     *
     * @param states the state from each day on
     * @throws IllegalArgumentException when a state cannot follow: nobody comes back to {@link State#NOT_YET}, or is dormant before any rung
     */
    public static Timeline since(SortedMap<LocalDate, State> states) {
        List<Change> changes = new ArrayList<>();
        states.forEach((day, state) -> {
            if (state == State.NOT_YET || (state == State.DORMANT && changes.isEmpty())) {
                throw new IllegalArgumentException(state + " from " + day
                        + " cannot be; the first state is a rung, and later ones rungs or DORMANT");
            }
            turn(changes, day, state);
        });
        return new Timeline(changes);
    }

    /** {@return every change, in order, also those that will happen by date alone when nothing new happens} */
    public List<Change> changes() {
        return changes;
    }

    /**
     * {@return the state at the end of a day}
     *
     * @param day any day, at whose end; before the first evidence that is {@link State#NOT_YET}
     */
    public State at(LocalDate day) {
        State state = State.NOT_YET;
        for (Change change : changes) {
            if (change.date().isAfter(day)) {
                break;
            }
            state = change.to();
        }
        return state;
    }

    /**
     * {@return where the actor stands at the end of a day: the state then, and the highest ever until then}
     *
     * @param day any day, at whose end; before the first evidence that is {@link State#NOT_YET}
     */
    public Position position(LocalDate day) {
        int highest = 0;
        boolean direct = false;
        for (Change change : changes) {
            if (change.date().isAfter(day)) {
                break;
            }
            if (change.newHeight()) {
                highest = change.to().rung();
                direct = change.direct();
            }
        }
        return new Position(at(day), highest, direct);
    }

    private static void turn(List<Change> changes, LocalDate day, State next) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        State before = last == null ? State.NOT_YET : last.to();
        if (next != before) {
            int highest = last == null ? 0 : Math.max(last.highestBefore(), before.rung());
            changes.add(new Change(day, before, next, highest));
        }
    }

    private static void turn(NavigableMap<LocalDate, int[]> turns, LocalDate day, Rung rung, int difference) {
        turns.computeIfAbsent(day, none -> new int[Rung.values().length + 1])[rung.number()] += difference;
    }

    /**
     * Days on which a rung is supported.
     *
     * @param rung the rung
     * @param days the days
     */
    record Supported(Rung rung, Period days) {}
}
