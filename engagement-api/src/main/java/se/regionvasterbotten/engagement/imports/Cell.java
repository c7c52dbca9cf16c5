package se.regionvasterbotten.engagement.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * One field of a list, cleaned: NFC, every blank (no-break ones and line breaks too) one space, no invisible characters, nothing at
 * the ends. What was garbled by a wrong encoding stays so, to be told.
 */
record Cell(String text) {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\x00-\\x1F\\x7F\\p{Z}]+");
    private static final Pattern GARBLED =
            Pattern.compile("[\uFFFD\u0080-\u009F]|â€|Ã[\u00A1-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");
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

    /** Whether letters were lost, or are what UTF-8 looks like when it is read as Windows-1252 ({@code Ã¥} for {@code å}). */
    boolean garbled() {
        return !NameKey.tidied(text) && GARBLED.matcher(text).find();
    }

    /** The same without what looks like a personal identity number. */
    Cell guarded() {
        return new Cell(PersonalIdentityNumber.maskedLike(text));
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
