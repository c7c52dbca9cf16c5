package se.regionvasterbotten.engagement.followup;

import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Wording;

/** What is said about figures, in Swedish and English. */
final class FollowUpWords {
    private static final Wording WORDS = Wording.beside(FollowUpWords.class, "followup");

    private FollowUpWords() {}

    static String of(Locale locale, String key, Object... arguments) {
        return WORDS.of(locale, key, arguments);
    }
}
