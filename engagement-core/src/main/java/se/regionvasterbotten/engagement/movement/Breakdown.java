package se.regionvasterbotten.engagement.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A figure in rows, one for each group of actors, and one for those in no group.
 *
 * @param <T> what kind of figure each row has
 * @param rows the figure of each group, by the group's identifier; groups without actors are left out
 * @param without the figure of the actors in no group; the figure of an empty population when there are none
 */
public record Breakdown<T>(SortedMap<String, T> rows, T without) {
    /** Copies the rows. */
    public Breakdown {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /**
     * {@return a figure of a population, divided; an actor in several groups is counted in each}
     *
     * @param <T> what kind of figure each row has
     * @param population whose actors are divided; of an empty one there are no rows
     * @param by what divides the actors
     * @param figure what is counted in each part
     */
    public static <T> Breakdown<T> of(Population population, By by, Function<Population, T> figure) {
        SortedMap<String, List<Actor>> members = new TreeMap<>();
        List<Actor> without = new ArrayList<>();
        for (Actor actor : population.actors()) {
            Set<String> groups = by.groups(actor, population.closing());
            groups.forEach(group -> add(members, group, actor));
            if (groups.isEmpty()) {
                without.add(actor);
            }
        }
        return of(population, members, without, figure);
    }

    /**
     * {@return a figure of a population, by theme, of what the actors did on each: their rungs and steps there alone} An actor stands where it stands on each, so themes
     * do not add up to overall.
     *
     * @param <T> what kind of figure each row has
     * @param population whose actors are divided; of an empty one there are no rows
     * @param figure what is counted in each part
     */
    public static <T> Breakdown<T> onEachTheme(Population population, Function<Population, T> figure) {
        SortedMap<String, List<Actor>> members = new TreeMap<>();
        for (Actor actor : population.actors()) {
            actor.themesBy(population.closing()).forEach(theme -> add(members, theme, actor.on(theme)));
        }
        return of(population, members, List.of(), figure);
    }

    private static <T> Breakdown<T> of(
            Population population,
            SortedMap<String, List<Actor>> members,
            List<Actor> without,
            Function<Population, T> figure) {
        SortedMap<String, T> rows = new TreeMap<>();
        members.forEach((group, actors) -> rows.put(group, figure.apply(population.of(actors))));
        return new Breakdown<>(rows, figure.apply(population.of(without)));
    }

    private static void add(SortedMap<String, List<Actor>> members, String group, Actor actor) {
        members.computeIfAbsent(group, none -> new ArrayList<>()).add(actor);
    }
}
