package se.regionvasterbotten.engagement.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Many names, to be asked which of them are like one. Only names that share a pair of letters with it are looked at, and of those
 * each pair is counted once, so that thousands of names are asked about tens of thousands in seconds.
 */
public final class NameIndex {
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[]> pairsOf = new ArrayList<>();
    private final Map<UUID, List<Integer>> numbers = new HashMap<>();
    private final Map<Integer, int[]> withPair = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();

    /** A name that is like the one asked about, and how much. */
    public record Alike(UUID id, String name, double similarity) {}

    /** Adds a name; the same id may have several. */
    public void add(UUID id, String name) {
        int[] pairs = NameSimilarity.pairs(name);
        int number = ids.size();
        ids.add(id);
        numbers.computeIfAbsent(id, none -> new ArrayList<>(1)).add(number);
        names.add(name);
        pairsOf.add(pairs);
        Arrays.stream(pairs).distinct().forEach(pair -> {
            int count = used.merge(pair, 1, Integer::sum);
            int[] held = withPair.getOrDefault(pair, new int[0]);
            int[] room = count > held.length ? Arrays.copyOf(held, Math.max(4, 2 * held.length)) : held;
            room[count - 1] = number;
            withPair.put(pair, room);
        });
    }

    /** Forgets every name of an id. */
    void remove(UUID id) {
        for (int number : numbers.getOrDefault(id, List.of())) {
            pairsOf.set(number, new int[0]);
        }
        numbers.remove(id);
    }

    /** The names that are like this one, the most alike first, at most so many; none below {@link NameSimilarity#ALIKE}. */
    public List<Alike> like(String name, int most) {
        int[] pairs = NameSimilarity.pairs(name);
        int[] shared = new int[ids.size()];
        Arrays.stream(pairs).distinct().forEach(pair -> {
            int[] numbers = withPair.getOrDefault(pair, new int[0]);
            for (int i = 0; i < used.getOrDefault(pair, 0); i++) {
                shared[numbers[i]]++;
            }
        });
        List<Alike> alike = new ArrayList<>();
        for (int number = 0; number < shared.length; number++) {
            int[] theirs = pairsOf.get(number);
            // A look at each pair once tells those apart that cannot be alike; pairs that come twice are weighed after
            // it.
            if (4.0 * shared[number] >= NameSimilarity.ALIKE * (pairs.length + theirs.length)) {
                double similarity = NameSimilarity.of(pairs, theirs);
                if (similarity >= NameSimilarity.ALIKE) {
                    alike.add(new Alike(ids.get(number), names.get(number), similarity));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::similarity).reversed().thenComparing(Alike::id));
        return List.copyOf(alike.subList(0, Math.min(most, alike.size())));
    }
}
