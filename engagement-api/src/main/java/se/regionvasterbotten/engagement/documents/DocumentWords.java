package se.regionvasterbotten.engagement.documents;

import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Wording;

/** The words that documents bring themselves, in Swedish and English. */
final class DocumentWords {
    private static final Wording WORDS = Wording.beside(DocumentWords.class, "documents");

    private DocumentWords() {}

    static String of(Locale locale, String key, Object... arguments) {
        return WORDS.of(locale, key, arguments);
    }
}
