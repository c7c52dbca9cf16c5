package se.regionvasterbotten.engagement.movement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
     * The steps within the period by meeting place: each under every place where the actor took part before in what it is about, else without a place
     * (utan mötesplats; RULES section 7). A step can stand in several rows, so they do not add up.
     */
    public static Breakdown<StepCounts> byMeetingPlace(Population population) {
        Set<String> places = new TreeSet<>();
        population.actors().forEach(actor -> places.addAll(actor.firstDays().placesBy(population.closing())));
        SortedMap<String, StepCounts> rows = new TreeMap<>();
        for (String place : places) {
            StepCounts there = of(population, before -> before.contains(place));
            if (!there.byType().isEmpty()) {
                rows.put(place, there);
            }
        }
        return new Breakdown<>(rows, of(population, Set::isEmpty));
    }

    private static StepCounts of(Population population, Predicate<Set<String>> placesBefore) {
        return of(population.actors().stream()
                .map(actor -> actor.journey().within(population.period()).stream()
                        .filter(step -> placesBefore.test(actor.placesBefore(step)))
                        .toList()));
    }

    /** How many of one type; none of it gives 0 and 0. */
    public StepCount of(StepType type) {
        return byType.getOrDefault(type, StepCount.NONE);
    }
}
