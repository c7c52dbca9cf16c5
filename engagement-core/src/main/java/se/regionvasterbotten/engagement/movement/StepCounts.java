package se.regionvasterbotten.engagement.movement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;

/**
 * The steps that a population took, by type.
 *
 * @param byType as steps and as distinct actors, types without steps left out; none when nobody moved
 */
public record StepCounts(SortedMap<StepType, StepCount> byType) {
    /** No steps. */
    public static final StepCounts NONE = new StepCounts(new TreeMap<>());

    /** Copies the counts. */
    public StepCounts {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    }

    /** The counts of some steps, each actor's by itself. */
    static StepCounts of(Stream<List<Step>> actors) {
        SortedMap<StepType, StepCount> byType = new TreeMap<>();
        actors.forEach(steps -> {
            Map<StepType, Integer> taken = new EnumMap<>(StepType.class);
            steps.forEach(step -> taken.merge(step.type(), 1, Integer::sum));
            taken.forEach((type, count) ->
                    byType.put(type, byType.getOrDefault(type, StepCount.NONE).and(count)));
        });
        return new StepCounts(byType);
    }

    /**
     * {@return the steps within the period by meeting place: each under every place where the actor took part before in what it is about, else without a place
     * (utan mötesplats; RULES section 7)} A step can stand in several rows, so they do not add up.
     *
     * @param population whose steps within its period
     */
    public static Breakdown<StepCounts> byMeetingPlace(Population population) {
        return byMeetingPlace(population, step -> true);
    }

    static Breakdown<StepCounts> byMeetingPlace(Population population, Predicate<Step> counts) {
        List<List<Placed>> actors = population.actors().stream()
                .map(actor -> actor.journey().within(population.period()).stream()
                        .filter(counts)
                        .map(step -> new Placed(step, actor.placesBefore(step)))
                        .toList())
                .toList();
        SortedMap<String, StepCounts> rows = new TreeMap<>();
        actors.stream()
                .flatMap(List::stream)
                .flatMap(placed -> placed.before.stream())
                .distinct()
                .forEach(place -> rows.put(place, of(actors, before -> before.contains(place))));
        return new Breakdown<>(rows, of(actors, Set::isEmpty));
    }

    private static StepCounts of(List<List<Placed>> actors, Predicate<Set<String>> before) {
        return of(actors.stream()
                .map(steps -> steps.stream()
                        .filter(placed -> before.test(placed.before))
                        .map(Placed::step)
                        .toList()));
    }

    /**
     * {@return how many of one type; none of it gives 0 and 0}
     *
     * @param type the type; one that nobody took counts 0
     */
    public StepCount of(StepType type) {
        return byType.getOrDefault(type, StepCount.NONE);
    }

    /** A step, and where the actor had been before it. */
    private record Placed(Step step, Set<String> before) {}
}
