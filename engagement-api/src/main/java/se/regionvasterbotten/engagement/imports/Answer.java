package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** What a word in a column of registration, attendance or status says. The words stand in {@code answers.properties}. */
enum Answer {
    /** What the column asks. */
    YES,
    /** Not what the column asks. */
    NO,
    /** Was there. */
    ATTENDED,
    /** Did not come, though expected. */
    ABSENT,
    /** Was expected; whether she came is not said. */
    REGISTERED,
    /** Was not expected, or no longer. */
    DECLINED;

    private static final Map<String, Answer> WORDS = words();

    /** The answer a word gives, without regard to case and surplus blanks; empty when it gives none. */
    static Optional<Answer> of(String word) {
        return Optional.ofNullable(WORDS.get(NameKey.of(word)));
    }

    private static Map<String, Answer> words() {
        Map<String, Answer> words = new HashMap<>();
        for (Map.Entry<Answer, List<String>> answer :
                WordTable.of("answers.properties", Answer.class).entrySet()) {
            answer.getValue().forEach(word -> words.put(NameKey.of(word), answer.getKey()));
        }
        return Map.copyOf(words);
    }
}
