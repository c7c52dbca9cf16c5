package se.regionvasterbotten.engagement.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the product does not start, in Swedish and English. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message);
    }

    /** The refusal whose text stands under {@code key} in the bundle {@code launch}. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(text(key, arguments));
    }

    /** The text under {@code key}: a Swedish line, then an English one. */
    static String text(String key, Object... arguments) {
        return text(Locale.ROOT, key, arguments) + System.lineSeparator() + text(Locale.ENGLISH, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                Refusal.class.getPackageName() + ".launch",
                locale,
                Refusal.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
