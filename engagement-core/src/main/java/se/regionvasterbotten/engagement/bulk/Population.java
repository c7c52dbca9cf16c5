package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.evidence.History;

/**
 * The counting evidence of many actors in columns: an int and two bytes for each contribution on a theme. It knows no rules; a {@link CompiledLadder} says
 * where its actors stand, exactly as a {@link se.regionvasterbotten.engagement.standing.Classification} of each would.
 *
 * <p>Its limits: contributions from 1910-04-15 to 2089-09-17, 256 themes, 2 147 483 639 rows. What does not fit is refused when it is added, never counted
 * wrongly. It does not change and may be read by many threads.
 */
public final class Population {
    /** Each actor's rows by day, at {@code offsets[actor]} up to {@code offsets[actor + 1]}. */
    final int[] rows;

    final byte[] rowThemes;
    final Others others;
    final int[] offsets;
    final Roles roles;
    private final List<String> actors;
    private final List<String> themes;

    Population(
            int[] rows,
            byte[] rowThemes,
            Others others,
            int[] offsets,
            Roles roles,
            List<String> actors,
            List<String> themes) {
        this.rows = rows;
        this.rowThemes = rowThemes;
        this.others = others;
        this.offsets = offsets;
        this.roles = roles;
        this.actors = actors;
        this.themes = themes;
    }

    /** {@return a builder that takes one actor after another, without an object for each contribution} */
    public static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /**
     * {@return the population of some actors' histories, in the map's order; an empty history is an actor that is not yet on the ladder}
     *
     * @param histories by the actors' identifiers; none gives a population of nobody
     * @throws IllegalArgumentException when something is beyond the limits
     */
    public static Population of(Map<String, History> histories) {
        PopulationBuilder builder = builder();
        histories.forEach(builder::actor);
        return builder.build();
    }

    /** {@return how many actors there are} */
    public int size() {
        return actors.size();
    }

    /** {@return the actors; the place in this list is the number that answers are read by} */
    public List<String> actors() {
        return actors;
    }

    /** {@return the themes that any evidence was counted for, in no particular order} */
    public List<String> themes() {
        return themes;
    }

    /** {@return how many contributions there are; one that counts for two themes is two here} */
    public int contributions() {
        return rows.length;
    }

    /** {@return how many memberships there are; one that counts for two themes is two here} */
    public int memberships() {
        return roles.size();
    }

    /**
     * {@return the same actors with their evidence on one theme: where they stand on it} Everyone is without evidence when the theme is not known here.
     *
     * @param theme the theme's identifier
     */
    public Population on(String theme) {
        int code = themes.indexOf(theme);
        int[] kept = new int[rows.length];
        int[] places = new int[rows.length];
        int[] keptOffsets = new int[offsets.length];
        Others keptOthers = new Others();
        keptOthers.reserve(rows.length);
        int count = 0;
        for (int actor = 0; actor < size(); actor++) {
            for (int i = offsets[actor]; i < offsets[actor + 1]; i++) {
                if (Byte.toUnsignedInt(rowThemes[i]) == code) {
                    if (Row.hasOther(rows[i])) {
                        keptOthers.put(count, places[others.of(i)]);
                    }
                    places[i] = count;
                    kept[count++] = rows[i];
                }
            }
            keptOffsets[actor + 1] = count;
        }
        byte[] only = new byte[count];
        Arrays.fill(only, (byte) code);
        return new Population(
                Arrays.copyOf(kept, count),
                only,
                keptOthers.trimmed(count),
                keptOffsets,
                roles.on(code),
                actors,
                themes);
    }
}
