package se.regionvasterbotten.engagement.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern TIME = Pattern.compile(
            "(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})[./](\\d{2})[./](\\d{4}))(?:[T ].*)?|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?");

    /** The answer a word gives, without regard to case and surplus blanks; empty when it gives none. */
    static Optional<Answer> of(String word) {
        return Optional.ofNullable(WORDS.get(NameKey.of(word)));
    }

    /** Whether a text is a day or a time, as columns have that note when someone registered or was checked in. */
    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return false;
        }
        try {
            return time.group(1) == null
                    || LocalDate.of(number(time, 1), number(time, 2), number(time, 3))
                                    .getYear()
                            > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int number(Matcher time, int group) {
        return Integer.parseInt(time.group(group));
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
