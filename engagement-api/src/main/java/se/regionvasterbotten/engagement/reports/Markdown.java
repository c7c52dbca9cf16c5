package se.regionvasterbotten.engagement.reports;

import java.util.Collection;
import java.util.stream.Collectors;

/** Markdown made of the register's words, which may hold anything. */
final class Markdown {
    private static final String MEANING = "\\`*_{}[]<>#|~!&";

    private Markdown() {}

    /** Words as they stand, on one line. */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.replaceAll("\\s+", " ").chars().forEach(character -> {
            if (MEANING.indexOf(character) >= 0) {
                text.append('\\');
            }
            text.append((char) character);
        });
        return text.toString();
    }

    /** Emphasised words. */
    static String strong(String words) {
        return "**" + escaped(words) + "**";
    }

    /** A list of what is Markdown already. */
    static String list(Collection<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
}
