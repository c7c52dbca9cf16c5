package se.regionvasterbotten.engagement.imports;

import java.util.Locale;
import java.util.Set;

/**
 * A name that stands in one column, parted in two: before the comma the family name, else the last word with the particles before
 * it ({@code Anna Maria von Essen}: {@code Anna Maria}, {@code von Essen}). A single word is a given name, the other empty.
 */
record WholeName(String given, String family) {
    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "da", "de", "del", "den", "der", "di", "du", "la", "le", "ten", "ter", "van", "von", "zu");

    static WholeName of(String text) {
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return new WholeName(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        String[] words = text.strip().split(" ");
        int family = words.length - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return family < 1
                ? new WholeName(text.strip(), "")
                : new WholeName(join(words, 0, family), join(words, family, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
