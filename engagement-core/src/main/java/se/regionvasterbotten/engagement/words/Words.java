package se.regionvasterbotten.engagement.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The ladder's words by key, from the one bundle that has them in Swedish (the root) and English. */
public final class Words {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String BUNDLE = Words.class.getPackageName() + ".ladder";

    private Words() {}

    /**
     * {@return the word for a constant, under {@code <enum>.<name>}, for instance {@code rung.INTEREST}}
     *
     * @param constant a constant of an enum that the bundle speaks of
     * @param locale the language: English when it is, Swedish for any other
     */
    public static String of(Enum<?> constant, Locale locale) {
        return of(
                constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name(), locale);
    }

    /**
     * {@return the words under a key with its arguments filled in}
     *
     * @param key the key in the bundle
     * @param locale the language: English when it is, Swedish for any other
     * @param arguments what fills in the places {0}, {1} and on
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public static String of(String key, Locale locale, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language(locale)).format(arguments);
    }

    /**
     * {@return both languages under one key}
     *
     * @param key the key in the bundle
     * @param arguments what fills in the places {0}, {1} and on
     */
    public static Text text(String key, Object... arguments) {
        return new Text(of(key, Locale.ROOT, arguments), of(key, Locale.ENGLISH, arguments));
    }

    /**
     * {@return the items as one, in the language's way: <i>a, b och c</i>}
     *
     * @param items at least one item
     * @param locale the language: English when it is, Swedish for any other
     */
    public static String and(List<String> items, Locale locale) {
        return listed(items, "list.and", locale);
    }

    /**
     * {@return the items as alternatives, in the language's way: <i>a, b eller c</i>}
     *
     * @param items at least one item
     * @param locale the language: English when it is, Swedish for any other
     */
    public static String or(List<String> items, Locale locale) {
        return listed(items, "list.or", locale);
    }

    /**
     * {@return the language that a locale is answered in: English when that is asked for, else Swedish}
     *
     * @param locale the language: English when it is, Swedish for any other
     */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : SWEDISH;
    }

    private static String listed(List<String> items, String last, Locale locale) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list of nothing has no words; name at least one item");
        }
        String list = items.get(0);
        for (int next = 1; next < items.size(); next++) {
            list = of(next == items.size() - 1 ? last : "list.comma", locale, list, items.get(next));
        }
        return list;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = language(locale).equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT;
        return Words.class.getModule().isNamed()
                ? ResourceBundle.getBundle(BUNDLE, language, Words.class.getModule())
                : ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_DEFAULT_LOCALE);
    }
}
