package se.regionvasterbotten.engagement.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One field of a list, cleaned: NFC, every blank (no-break ones and line breaks too) one space, no invisible characters, nothing at
 * the ends.
 */
record Cell(String text, Kind kind) {
    /** How the text came about. */
    enum Kind {
        /** Written. */
        TEXT,
        /** What a formula gave when the workbook was saved. */
        CALCULATED,
        /** A formula that gave an error, or was never calculated. */
        BROKEN
    }

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    static final Cell EMPTY = new Cell("", Kind.TEXT);

    Cell {
        text = clean(text);
    }

    /** What someone wrote; text that begins as a formula does is broken, for it was never calculated. */
    static Cell written(String text) {
        Cell cell = new Cell(text, Kind.TEXT);
        return cell.text.startsWith("=") ? new Cell(text, Kind.BROKEN) : cell;
    }

    boolean blank() {
        return text.isEmpty() && kind != Kind.BROKEN;
    }

    private static String clean(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }
}
