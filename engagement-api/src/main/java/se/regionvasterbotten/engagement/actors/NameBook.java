package se.regionvasterbotten.engagement.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names to be looked up by parts of them. Each word that is sought must be a word of the name, or its beginning, or within it, or be a slip of the pen from
 * it: one letter wrong, missing, surplus or changed with its neighbour from four letters on, two from eight. How letters compare: {@link NameSimilarity}.
 * Not for several threads at once.
 */
final class NameBook {
    /** More words than anybody types; what is beyond is not looked at. */
    private static final int MOST_WORDS = 8;

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    private record Entry(UUID id, String name) {}

    /** A word and the names it stands in; the letters as bits, so that most words are told apart without a closer look. */
    private record Word(String text, long letters, List<Entry> names) {}

    /** Adds a name, or changes it. */
    void put(UUID id, String name) {
        remove(id);
        Entry entry = new Entry(id, NameSimilarity.folded(name));
        entries.put(id, entry);
        for (String text : split(entry.name)) {
            words.computeIfAbsent(text, one -> new Word(one, letters(one), new ArrayList<>(1)))
                    .names
                    .add(entry);
        }
    }

    /** Forgets a name; nothing happens when it is not there. */
    void remove(UUID id) {
        Entry entry = entries.remove(id);
        if (entry == null) {
            return;
        }
        for (String text : split(entry.name)) {
            Word word = words.get(text);
            if (word != null && word.names.remove(entry) && word.names.isEmpty()) {
                words.remove(text);
            }
        }
    }

    /** Those whose name has every word of the text, the nearest first; nobody for a text without letters and digits. */
    List<UUID> find(String text) {
        String sought = NameSimilarity.folded(text);
        Map<Entry, Double> found = null;
        for (String word : split(sought)) {
            Map<Entry, Double> these = with(word);
            if (found != null) {
                these.keySet().retainAll(found.keySet());
                these.replaceAll(product(found));
            }
            found = these;
        }
        if (found == null) {
            return List.of();
        }
        List<Map.Entry<Entry, Double>> ranked = new ArrayList<>(found.entrySet());
        ranked.replaceAll(one -> Map.entry(one.getKey(), one.getValue() + whole(one.getKey().name, sought)));
        ranked.sort(Map.Entry.<Entry, Double>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().name)
                .thenComparing(one -> one.getKey().id));
        return ranked.stream().map(one -> one.getKey().id).toList();
    }

    private static java.util.function.BiFunction<Entry, Double, Double> product(Map<Entry, Double> other) {
        return (entry, nearness) -> nearness * other.getOrDefault(entry, 0.0);
    }

    /** The names with a word like this one, and how near it is. */
    private Map<Entry, Double> with(String sought) {
        long letters = letters(sought);
        int slips = slips(sought);
        Map<Entry, Double> found = new HashMap<>();
        for (Word word : words.values()) {
            double nearness = nearness(sought, letters, slips, word);
            if (nearness > 0) {
                word.names.forEach(entry -> found.merge(entry, nearness, Math::max));
            }
        }
        return found;
    }

    private static double nearness(String sought, long letters, int slips, Word word) {
        if (word.text.contains(sought)) {
            return word.text.equals(sought) ? 1 : word.text.startsWith(sought) ? 0.9 : 0.75;
        }
        if (slips == 0 || Long.bitCount(letters & ~word.letters) > slips) {
            return 0;
        }
        Slips made = Slips.between(sought, word.text, slips);
        if (made.whole() <= slips) {
            return 0.8 - 0.1 * made.whole();
        }
        return made.beginning() <= slips ? 0.6 - 0.1 * made.beginning() : 0;
    }

    /** The name that is sought, and nothing else, comes first; then names that begin so. */
    private static double whole(String name, String sought) {
        if (name.equals(sought)) {
            return 1;
        }
        return name.startsWith(sought) ? 0.1 : 0;
    }

    /** How many slips are forgiven; none in numbers, for another number is another thing. */
    private static int slips(String word) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }

    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more);
    }

    private static List<String> split(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }
}
