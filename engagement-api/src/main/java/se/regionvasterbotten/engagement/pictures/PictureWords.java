package se.regionvasterbotten.engagement.pictures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/** The words of pictures, in Swedish and English. */
public final class PictureWords {
    private static final Wording WORDS = Wording.beside(PictureWords.class, "pictures");

    private PictureWords() {}

    /** The words under a key. */
    public static String of(Locale locale, String key, Object... arguments) {
        return WORDS.of(locale, key, arguments);
    }

    /** A day in words: <i>31 december 2025</i>. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM u", Words.language(locale)).format(day);
    }

    /** A state's name. */
    static String name(State state, Locale locale) {
        return Words.of(state, locale);
    }
}
