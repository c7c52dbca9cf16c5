package se.regionvasterbotten.engagement.pictures;

import com.fasterxml.jackson.annotation.JsonValue;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.tables.Tabular;

/**
 * A picture and the table that says the same in numbers; where JSON is asked for, the table is the answer.
 *
 * @param svg one whole SVG document that refers to nothing outside itself, the same for page, PDF and DOCX
 * @param width its width, in CSS pixels
 * @param height its height, in CSS pixels
 * @param table what is drawn
 */
public record Picture(
        String svg, int width, int height, @JsonValue Table table) implements Tabular {
    /** The media type of the picture. */
    public static final String SVG = "image/svg+xml";

    /** The same, with a table whose files tell by their names that they are internal. */
    public Picture internal() {
        return new Picture(svg, width, height, table.internal());
    }
}
