package se.regionvasterbotten.engagement.disclosure;

import java.util.List;
import java.util.OptionalInt;

/**
 * What may be shown of a population.
 *
 * @param total how many they are; empty when that is hidden too
 * @param divisions how they are divided
 * @param tables for each division how many are in each group, in the order of the groups; empty for a group that is hidden
 */
public record Shown(OptionalInt total, List<Division> divisions, List<List<OptionalInt>> tables) {
    /** Copies the tables. */
    public Shown {
        divisions = List.copyOf(divisions);
        tables = tables.stream().map(List::copyOf).toList();
    }

    /**
     * {@return how many are in a group; empty when that is hidden}
     *
     * @param table the place of the division
     * @param group the group
     */
    public OptionalInt of(int table, String group) {
        return tables.get(table).get(divisions.get(table).place(group));
    }
}
