package se.regionvasterbotten.engagement.disclosure;

import java.util.List;

/**
 * One way to divide a population: everyone is in exactly one group.
 *
 * @param name what it divides by
 * @param groups every group there can be, with or without anyone in it, in an order that everyone knows; what is hidden beside a small group is taken from the last
 *     on, so the order must not depend on the counts
 */
public record Division(String name, List<String> groups) {
    /** Copies the groups; refuses one that stands twice. */
    public Division {
        groups = List.copyOf(groups);
        if (groups.stream().distinct().count() != groups.size()) {
            throw new IllegalArgumentException("The groups " + groups + " of " + name + " must be different");
        }
    }

    /**
     * {@return the place of a group}
     *
     * @throws IllegalArgumentException when there is no such group
     */
    int place(String group) {
        int place = groups.indexOf(group);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no group " + group + " in " + name + "; the groups are " + groups);
        }
        return place;
    }
}
