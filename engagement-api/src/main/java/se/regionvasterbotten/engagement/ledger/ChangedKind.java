package se.regionvasterbotten.engagement.ledger;

import java.util.Locale;

/** What kind of thing a class is of, as a word; made once for each class, since a long list notes a hundred thousand things. */
final class ChangedKind {
    private static final ClassValue<String> WORDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }
    };

    private ChangedKind() {}

    static String of(Class<?> type) {
        return WORDS.get(type);
    }
}
