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
        String seen = UNSEEN.matcher(name).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
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
