package se.regionvasterbotten.engagement.words;

import java.util.Locale;

/**
 * One sentence in the two languages of the ladder.
 *
 * @param swedish the words that decide
 * @param english the same in English
 */
public record Text(String swedish, String english) {
    /** Refuses a text that is blank in either language. */
    public Text {
        if (swedish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "A text needs words in both languages: '" + swedish + "' / '" + english + "'");
        }
    }

    /**
     * {@return the words in a language: English when that is asked for, else Swedish}
     *
     * @param locale the language: English when it is, Swedish for any other
     */
    public String in(Locale locale) {
        return Words.language(locale).equals(Locale.ENGLISH) ? english : swedish;
    }
}
