package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Yes or no, as lists say it. */
enum Answer {
    YES,
    NO;

    private static final Map<String, Answer> WORDS = words();

    /** The answer a word gives, without regard to case; empty when it gives none. */
    static Optional<Answer> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Answer> words() {
        Map<String, Answer> words = new HashMap<>();
        for (String word : new String[] {"ja", "j", "yes", "y", "x", "1", "true", "sant"}) {
            words.put(word, YES);
        }
        for (String word : new String[] {"nej", "n", "no", "0", "false", "falskt", "-"}) {
            words.put(word, NO);
        }
        return Map.copyOf(words);
    }
}
