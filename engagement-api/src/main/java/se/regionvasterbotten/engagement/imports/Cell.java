package se.regionvasterbotten.engagement.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.ledger.NameKey;

/**
 * One field of a list, cleaned: NFC, every blank (no-break ones and line breaks too) one space, no invisible characters, nothing at
 * the ends.
 */
record Cell(String text) {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern ERROR_VALUE = Pattern.compile("#(?:N/A|[\\p{Lu}/0-9_]+[!?])");

    static final Cell EMPTY = new Cell("");

    Cell {
        text = clean(text);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Whether it is a formula that was never calculated, or what a spreadsheet writes when one fails ({@code #N/A}). */
    boolean broken() {
        return text.startsWith("=")
                || (text.startsWith("#") && ERROR_VALUE.matcher(text).matches());
    }

    private static String clean(String text) {
        if (NameKey.tidied(text)) {
            return text;
        }
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }
}
