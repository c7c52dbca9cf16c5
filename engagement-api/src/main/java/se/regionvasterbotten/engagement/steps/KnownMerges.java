package se.regionvasterbotten.engagement.steps;

import static se.regionvasterbotten.engagement.steps.Reading.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries were known to be one and the same actor. Merges are few: they are read with one statement, and only where there are more than that takes are
 * those of the entries in question looked for.
 */
final class KnownMerges {
    private static final int FEW = 1000;
    private static final String MERGES = "select m.mergedId, m.survivorId from ActorMerge m where" + known("m");

    private final Reading reading;
    private final Map<UUID, Set<UUID>> linked = new HashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();
    private final Set<UUID> looked = new HashSet<>();
    private final Set<UUID> visited = new HashSet<>();
    private final boolean allRead;

    KnownMerges(Reading reading) {
        this.reading = reading;
        List<Object[]> first = reading.first(MERGES + " order by m.mergedId", FEW + 1);
        allRead = first.size() <= FEW;
        first.forEach(this::add);
    }

    /** These entries and all that are the same actor as one of them. */
    Set<UUID> withSame(Collection<UUID> entries) {
        Set<UUID> group = new HashSet<>(entries);
        Set<UUID> unseen = group;
        while (!unseen.isEmpty()) {
            look(unseen);
            Set<UUID> found = new HashSet<>();
            unseen.forEach(entry -> found.addAll(linked.getOrDefault(entry, Set.of())));
            found.removeAll(group);
            group.addAll(found);
            unseen = found;
        }
        visited.addAll(group);
        return group;
    }

    /** The merges of all that were asked for: merged, survivor. */
    List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        survivors.forEach((merged, survivor) -> {
            if (visited.contains(merged)) {
                rows.add(new Object[] {merged, survivor});
            }
        });
        return rows;
    }

    /** All that were known. */
    static List<Object[]> all(Reading reading) {
        return reading.all(MERGES);
    }

    private void look(Set<UUID> entries) {
        if (allRead) {
            return;
        }
        List<UUID> unknown = entries.stream().filter(looked::add).toList();
        reading.of(MERGES, "m.mergedId", unknown).forEach(this::add);
        reading.of(MERGES, "m.survivorId", unknown).forEach(this::add);
    }

    private void add(Object[] row) {
        UUID merged = (UUID) row[0];
        UUID survivor = (UUID) row[1];
        survivors.put(merged, survivor);
        linked.computeIfAbsent(merged, none -> new HashSet<>()).add(survivor);
        linked.computeIfAbsent(survivor, none -> new HashSet<>()).add(merged);
    }
}
