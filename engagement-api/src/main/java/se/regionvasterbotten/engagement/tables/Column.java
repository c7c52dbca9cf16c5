package se.regionvasterbotten.engagement.tables;

import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.words.Text;

/**
 * A column of a table.
 *
 * @param name its name in JSON and CSVW, in camelCase
 * @param heading its heading, in both languages
 * @param kind what its cells hold
 */
public record Column(String name, Text heading, Kind kind) {
    private static final Wording WORDS = Wording.beside(Column.class, "columns");

    /** The column of that name, under its heading in the bundle. */
    public static Column of(String name, Kind kind) {
        return of(name, kind, name);
    }

    /** The column of that name, under another heading of the bundle. */
    public static Column of(String name, Kind kind, String heading) {
        return new Column(name, new Text(WORDS.of(Locale.ROOT, heading), WORDS.of(Locale.ENGLISH, heading)), kind);
    }

    /** A column of words. */
    public static Column text(String name) {
        return of(name, Kind.TEXT);
    }

    /** A column of whole numbers. */
    public static Column whole(String name) {
        return of(name, Kind.WHOLE);
    }
}
