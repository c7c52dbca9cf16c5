package se.regionvasterbotten.engagement.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.web.Texts;

/** By what a name is found again however it was typed. */
public final class NameKey {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private NameKey() {}

    /** The name in NFC and lower case, its blanks (no-break ones too) single and none at the ends; empty when it is all blank. */
    public static String of(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    /** The name as it is kept: in NFC, its blanks single and none at the ends, without soft hyphens and the like. */
    public static String tidy(String name) {
        if (tidied(name)) {
            return name;
        }
        String seen = UNSEEN.matcher(name).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Whether a text is surely as it is kept. Most are: a look at each letter costs less than to tidy them all.
     *
     * @return false also for what {@link #tidy} would leave as it is, when it has letters beyond those of western Europe
     */
    public static boolean tidied(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' ? blank : letter < ' ' || letter > '\u00ff' || (letter > '~' && letter < '\u00c0')) {
                return false;
            }
            blank = letter == ' ';
        }
        return text.isEmpty() || !blank;
    }

    /**
     * A name that must be there, {@linkplain #tidy tidied}.
     *
     * @return empty when a fault was added
     */
    public static String required(Faults faults, String field, @Nullable String name, int most) {
        return Texts.required(faults, field, name == null ? null : tidy(name), most);
    }
}
