package se.regionvasterbotten.engagement.problem;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** Words from resource bundles, Swedish as the root and English beside it; the machine's own language never shows through. */
public final class Wording {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Wording(String bundle) {
        this.bundle = bundle;
    }

    /** The words of the bundle {@code name} in the package of {@code beside}. */
    public static Wording beside(Class<?> beside, String name) {
        return new Wording(beside.getPackageName() + "." + name);
    }

    /** The words for {@code key}, with {@code arguments} filled in at {@code {0}} and on. */
    public String of(Locale locale, String key, Object... arguments) {
        return of(locale, key, InvalidParameter.words(arguments));
    }

    String of(Locale locale, String key, List<String> arguments) {
        String pattern = words(locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, Wording.class.getClassLoader(), NO_FALLBACK);
    }

    static String word(Object argument) {
        return argument instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(argument);
    }
}
