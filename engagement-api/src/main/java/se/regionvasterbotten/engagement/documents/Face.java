package se.regionvasterbotten.engagement.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of Source Sans 3 (Adobe, SIL Open Font License 1.1) that lie beside these classes, so that no document depends on a machine's fonts. */
enum Face {
    REGULAR("Regular", 400, false),
    ITALIC("It", 400, true),
    BOLD("Bold", 700, false),
    BOLD_ITALIC("BoldIt", 700, true);

    /** The family's name. */
    static final String FAMILY = "Source Sans 3";

    private final String file;
    private final int weight;
    private final boolean slanted;

    Face(String name, int weight, boolean slanted) {
        this.file = "SourceSans3-" + name + ".ttf";
        this.weight = weight;
        this.slanted = slanted;
    }

    int weight() {
        return weight;
    }

    boolean slanted() {
        return slanted;
    }

    /** The face, to be closed; without ligatures, for a reader who searches for letters finds no ligature. */
    TrueTypeFont open() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(file)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
