package se.regionvasterbotten.engagement.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The ladder's words by key, from the one bundle that has them in Swedish (the root) and English. */
public final class Words {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String BUNDLE = Words.class.getPackageName() + ".ladder";

    private Words() {}

    /** The word for a constant, under {@code <enum>.<name>}, for instance {@code rung.INTEREST}. */
    public static String of(Enum<?> constant, Locale locale) {
        return of(
                constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name(), locale);
    }

    /**
     * The words under a key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public static String of(String key, Locale locale, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Both languages under one key. */
    public static Text text(String key, Object... arguments) {
        return new Text(of(key, Locale.ROOT, arguments), of(key, Locale.ENGLISH, arguments));
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return Words.class.getModule().isNamed()
                ? ResourceBundle.getBundle(BUNDLE, language, Words.class.getModule())
                : ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_DEFAULT_LOCALE);
    }
}
