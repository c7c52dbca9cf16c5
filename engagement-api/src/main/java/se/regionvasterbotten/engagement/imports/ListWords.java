package se.regionvasterbotten.engagement.imports;

import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Wording;

/** What is said about lists and their rows, in Swedish and English. */
final class ListWords {
    private static final Wording WORDS = Wording.beside(ListWords.class, "lists");

    private ListWords() {}

    static String of(Locale locale, String key, Object... arguments) {
        return WORDS.of(locale, key, arguments);
    }

    /** What a finding says. */
    static String of(Finding finding, Locale locale) {
        return of(
                locale,
                finding.type().words(finding.column()),
                String.valueOf(finding.value()),
                String.valueOf(finding.detail()));
    }

    /** The name as the bundles and the API write it: {@code duplicate-row}. */
    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
